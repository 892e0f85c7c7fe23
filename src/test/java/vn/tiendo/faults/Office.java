package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.organisation.Passwords;
import vn.tiendo.organisation.TokenSecret;

/**
 * An office made up in the database, past the product because thousands of tasks have to be there in a second: units with
 * an officer and a program each, two of the staff, and tasks whose last good days follow each other. Every day is worked,
 * so that days can pass one after the other.
 */
final class Office {

    /** The first day of what happens; before it the tasks were ordered. */
    static final LocalDate FIRST = LocalDate.of(2025, 11, 6);

    static final String PASSWORD = "an office of the fault tests";

    private static final LocalDate ORDERED = LocalDate.of(2025, 10, 1);
    private static String passwordHash;

    private final Database database;
    private int units;
    private final List<TokenSecret> tokens = new ArrayList<>();

    private Office(Database database) {
        this.database = database;
    }

    static Office in(Database database, int units) throws SQLException {
        Office office = new Office(database);
        office.people();
        office.moreUnits(units);
        return office;
    }

    private void people() throws SQLException {
        List<String> sql = new ArrayList<>();
        String hash = passwordHash();
        sql.add(
                "insert into organisation (code, name_en, name_vi, role) values ('HQ', 'Head office', 'Văn phòng', 'MINISTRY')");
        sql.add("insert into directive (code, kind, number, title_en, title_vi, issuer_id, issued_on)"
                + " values ('D', 'notice', '1/TB', 'Directive', 'Văn bản', 1, date '" + ORDERED + "')");
        sql.add(account("admin", "ADMIN", "null", "EN", hash));
        sql.add(account("staff1", "STAFF", "null", "EN", hash));
        sql.add(account("staff2", "STAFF", "null", "VI", hash));
        database.change(sql.toArray(String[]::new));
    }

    /** Units founded later, each with its officer and its program. */
    void moreUnits(int count) throws SQLException {
        List<String> sql = new ArrayList<>();
        String hash = passwordHash();
        for (int i = units + 1; i <= units + count; i++) {
            String code = "U%02d".formatted(i);
            String own = "(select id from organisation where code = '" + code + "')";
            sql.add(
                    "insert into organisation (code, name_en, name_vi, role) values ('%s', 'Unit %s', 'Đơn vị %s', 'AGENCY')"
                            .formatted(code, code, code));
            sql.add(account("unit%02d".formatted(i), "UNIT", own, i % 2 == 0 ? "VI" : "EN", hash));
            TokenSecret token = TokenSecret.random();
            tokens.add(token);
            sql.add(
                    "insert into api_token (organisation_id, name, beginning, token_hash, may_read, may_report, last_day,"
                            + " created_at, created_by_id) values (" + own + ", 'program', '" + token.beginning()
                            + "', '"
                            + token.hash() + "', true, true, date '2026-10-01', timestamp '2025-10-01 00:00:00', 1)");
        }
        units += count;
        database.change(sql.toArray(String[]::new));
    }

    private static String account(String name, String role, String organisation, String language, String hash) {
        return ("insert into account (username, name_en, name_vi, role, organisation_id, email, language, password_hash,"
                        + " enabled, created_at) values ('%s', 'Person %s', 'Người %s', '%s', %s, '%s@office.example', '%s',"
                        + " '%s', true, timestamp '2025-10-01 00:00:00')")
                .formatted(name, name, name, role, organisation, name, language, hash);
    }

    private static synchronized String passwordHash() {
        if (passwordHash == null) {
            passwordHash = Passwords.hash(PASSWORD);
        }
        return passwordHash;
    }

    /** So many tasks more, shared out among the units, with so many last good days one after the other from a day on. */
    Office tasks(String prefix, int count, LocalDate firstDueOn, int days) throws SQLException {
        return tasks(prefix, count, firstDueOn, days, 1, units);
    }

    /** The same, shared out among some of the units: on each day each of them has as many. */
    Office tasks(String prefix, int count, LocalDate firstDueOn, int days, int firstUnit, int among)
            throws SQLException {
        String due = "date '" + firstDueOn + "' + cast(mod((n - 1) / " + among + ", " + days + ") as integer)";
        // Unit 1 has id 2: the head office came first.
        int firstId = firstUnit + 1;
        database.change(
                "insert into task (code, order_code, directive_id, kind, title_en, title_vi, lead_id, ordered_on, deadline,"
                        + " deadline_language, counted_from, relation, original_due_on, due_on, due_provisional,"
                        + " reporting_days, closed, look_on, version) select '" + prefix + "-' || n, '" + prefix
                        + "-' || n, 1, 'ORDER', 'Task " + prefix + " ' || n, 'Nhiệm vụ " + prefix + " ' || n, "
                        + firstId + " + mod(n, " + among + "), date '" + ORDERED + "', 'in time', 'en', date '"
                        + ORDERED + "', 'BY', " + due
                        + ", " + due + ", false, 1000, false, " + due + " - 7, 0 from " + database.series(count));
        return this;
    }

    int units() {
        return units;
    }

    /** Everybody who gets a mail when each unit has something to hear: the officers and the two of the staff. */
    int recipients() {
        return units + 2;
    }

    /** What the program of a unit shows at the door; the first unit is number 1. */
    String token(int unit) {
        return tokens.get(unit - 1).text();
    }

    /** A folder of holidays in which Saturdays and Sundays are worked and nothing is celebrated. */
    static Path everyDayIsWorked(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int year = 2025; year <= 2026; year++) {
            StringBuilder csv = new StringBuilder("date,kind,name,source\n");
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                    csv.append(day).append(",WORKING,worked,fault tests\n");
                }
            }
            Files.writeString(folder.resolve(year + ".csv"), csv);
        }
        return folder;
    }
}
