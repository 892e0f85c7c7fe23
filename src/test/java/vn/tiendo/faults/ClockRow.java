package vn.tiendo.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.tiendo.Running;
import vn.tiendo.faults.FaultyMailServer.Fault;
import vn.tiendo.shared.Language;

/** The clock jumps, midnight comes, and a day off is announced when its mails are written already. */
final class ClockRow implements Row {

    private static final int UNITS = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Sizes sizes;
    private Node node;
    private Database database;
    private FaultyMailServer mails;
    private Findings findings;
    private Office office;

    ClockRow(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String invariant() {
        return "each alert once whatever the clock does, never before midnight in Hanoi (17:00 UTC);"
                + " no mail on a day off, each one the day after";
    }

    @Override
    public void run(Findings found) throws Exception {
        findings = found;
        Path folder = sizes.folder("clock");
        database = Database.embedded(folder);
        office = Office.in(database, UNITS).tasks("T", UNITS * 60, Office.FIRST.minusDays(1), 60);
        Path holidays = Office.everyDayIsWorked(folder.resolve("holidays"));
        try (FaultyMailServer server = new FaultyMailServer()) {
            mails = server;
            node = new Node(database, folder, mails).holidays(holidays);
            LocalDate day = Office.FIRST;
            day("first day", day);
            forward(day.plusDays(3));
            back(day.plusDays(2), day.plusDays(3));
            day("the day after", day.plusDays(4));
            midnight(day.plusDays(4));
            // A Wednesday.
            dayOff(day.plusDays(6), holidays);
            findings.violations("at the end", Invariants.always(database, new Clients(office)));
            findings.violations("at the end", Invariants.delivered(database, mails, 0));
        }
    }

    private void run(LocalDateTime shows, int atLeast) throws Exception {
        Settling.day(node, shows, atLeast, mails, findings);
    }

    private void day(String what, LocalDate day) throws Exception {
        findings.attempt(what + ", " + day);
        int before = mails.received().size();
        run(LocalDateTime.of(day, MORNING), office.recipients());
        findings.violations(what, Invariants.swept(database, day));
        oneEach(what, before);
    }

    private void oneEach(String what, int before) {
        Map<String, Integer> perPerson = new HashMap<>();
        mails.received().stream().skip(before).forEach(r -> perPerson.merge(r.to(), 1, Integer::sum));
        findings.unless(
                perPerson.size() == office.recipients(),
                what + ": " + perPerson.size() + " people heard instead of " + office.recipients());
        findings.unless(
                perPerson.values().stream().allMatch(n -> n == 1),
                what + ": somebody got more than one mail: " + perPerson);
    }

    /** Nobody knows whether the clock is right: the facts are told, and the mails are held until a person lets them go. */
    private void forward(LocalDate to) throws Exception {
        findings.attempt("clock forward to " + to);
        int before = mails.received().size();
        run(LocalDateTime.of(to, MORNING), 0);
        findings.violations("forward", Invariants.swept(database, to));
        findings.unless(
                mails.received().size() == before,
                "forward: " + (mails.received().size() - before) + " mails left though the clock had jumped");
        findings.unless(
                database.number("select count(*) from brake where released_at is null") == 1,
                "forward: nothing holds the mails");
        // What the button on the page of alerts does.
        database.change("update brake set released_at = engaged_at, released_by_id = 2 where released_at is null");
        run(LocalDateTime.of(to, MORNING.plusHours(2)), office.recipients());
        oneEach("forward, once released", before);
    }

    private void back(LocalDate to, LocalDate from) throws Exception {
        findings.attempt("clock back to " + to);
        long alerts = database.number("select count(*) from alert");
        int before = mails.received().size();
        run(LocalDateTime.of(to, MORNING), 0);
        long after = database.number("select count(*) from alert");
        findings.unless(alerts == after, "back: " + (after - alerts) + " alerts more");
        findings.unless(
                mails.received().size() == before, "back: " + (mails.received().size() - before) + " mails more");
        findings.violations("back", Invariants.always(database, new Clients(office)));
    }

    private void midnight(LocalDate day) throws Exception {
        findings.attempt("midnight after " + day);
        LocalDateTime before = LocalDateTime.of(day, LocalTime.of(23, 59, 15));
        try (Running product = node.start(before)) {
            product.ready();
            String next = "Sweep of " + day.plusDays(1);
            long took = Quiet.until(() -> product.output().contains(next), 90_000);
            findings.unless(took >= 0, "midnight: nothing was swept after it");
            TimeUnit.SECONDS.sleep(2);
            product.stop();
        }
        String midnight = "timestamp with time zone '"
                + day.plusDays(1)
                        .atStartOfDay(Language.ZONE)
                        .toInstant()
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "+00")
                + "'";
        String over = "select count(*) from alert where rung like 'LATE%' and due_on = date '" + day + "'";
        findings.unless(database.number(over) > 0, "midnight: nobody was told of what was due on " + day);
        findings.unless(
                database.number(over + " and raised_at < " + midnight) == 0, "midnight: told before the day was over");
        findings.unless(
                database.number(over + " and raised_at >= " + midnight + " + interval '15' second") == 0,
                "midnight: told later than 15 s after it");
        findings.violations("midnight", Invariants.swept(database, day.plusDays(1)));
    }

    private void dayOff(LocalDate off, Path holidays) throws Exception {
        findings.attempt("a day off announced when its mails are written, " + off);
        day("the day before", off.minusDays(1));
        mails.fail(Fault.REFUSES);
        run(LocalDateTime.of(off, MORNING), 0);
        Files.writeString(
                holidays.resolve(off.getYear() + ".csv"),
                off + ",HOLIDAY,announced late,fault tests\n",
                StandardOpenOption.APPEND);
        mails.fail(Fault.NONE);
        int before = mails.received().size();
        run(LocalDateTime.of(off, LocalTime.of(14, 0)), 0);
        int onDayOff = mails.received().size() - before;
        findings.unless(onDayOff == 0, "day off: " + onDayOff + " mails went out on it");
        before = mails.received().size();
        day("after the day off", off.plusDays(1));
    }
}
