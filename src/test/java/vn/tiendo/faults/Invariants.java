package vn.tiendo.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.StoredReports;

/** What must hold whatever was done to the product, worked out from the tables and from what the mail server has. */
final class Invariants {

    /** Those whom an overdue task is told: worked out anew, not by the product's own statement. */
    private static final String OVERDUE_AND_WHOM =
            "from task t join account a on a.email is not null and a.enabled = true"
                    + " and (a.role = 'STAFF' or a.role = 'UNIT' and a.organisation_id = t.lead_id)"
                    + " where t.closed = false and t.due_on < date '%s'";

    private Invariants() {}

    /** Holds at any moment, after a kill too: nothing twice, nothing half there, no report lost. */
    static List<String> always(Database database, Clients clients) throws SQLException {
        return database.look(connection -> {
            List<String> wrong = new ArrayList<>();
            StoredReports reports = StoredReports.in(connection);
            reports.missing(clients.confirmed()).forEach(r -> wrong.add("report confirmed and lost: " + r));
            reports.twice().forEach(r -> wrong.add("report stored twice: " + r));
            reports.torn().forEach(r -> wrong.add("half a transaction: " + r));
            add(wrong, connection, "stored twice: alert of task, rung, day, recipient", """
                    select task_id + 0, rung || '', due_on, recipient_id + 0, count(*) from alert
                     group by task_id + 0, rung || '', due_on, recipient_id + 0 having count(*) > 1""");
            add(wrong, connection, "said twice: line of history", """
                    select said_once || '', count(*) from history_entry where said_once is not null
                     group by said_once || '' having count(*) > 1""");
            add(wrong, connection, "half a transaction: alert without its line of history", """
                    select x.task_id, x.rung, x.due_on from alert x where x.rung like 'LATE%'
                       and not exists (select 1 from history_entry h where h.task_id = x.task_id and h.kind = 'OVERDUE'
                                          and h.to_day = x.due_on)""");
            add(wrong, connection, "half a transaction: said in the history and nobody alerted", """
                    select h.task_id, h.kind, h.to_day from history_entry h where h.kind = 'OVERDUE' and h.origin = 'SWEEP'
                       and not exists (select 1 from alert x where x.task_id = h.task_id and x.due_on = h.to_day)""");
            add(wrong, connection, "index and table differ: alerts of a recipient", """
                    select a.id from account a where
                     (select count(*) from alert x where x.recipient_id = a.id)
                      <> (select count(*) from alert x where x.recipient_id + 0 = a.id + 0)""");
            add(wrong, connection, "two digests of one day to one recipient", """
                    select recipient_id + 0, mail_day, count(*) from mail where mail_day is not null and kind = 'DIGEST'
                     group by recipient_id + 0, mail_day having count(*) > 1""");
            return wrong;
        });
    }

    /** Holds once the sweep of a day has run: each overdue task was told, once, to each who has to hear of it. */
    static List<String> swept(Database database, LocalDate today) throws SQLException {
        return database.look(connection -> {
            List<String> wrong = new ArrayList<>();
            String whom = OVERDUE_AND_WHOM.formatted(today);
            add(
                    wrong,
                    connection,
                    "overdue and not alerted",
                    "select t.code, a.username " + whom
                            + " and not exists (select 1 from alert x where x.task_id = t.id"
                            + " and x.recipient_id = a.id and x.rung like 'LATE%' and x.due_on = t.due_on)");
            add(
                    wrong,
                    connection,
                    "overdue and not in the history",
                    "select t.code, t.due_on from task t where t.closed = false and t.due_on < date '" + today
                            + "' and not exists (select 1 from history_entry h where h.task_id = t.id"
                            + " and h.kind = 'OVERDUE' and h.to_day = t.due_on)");
            add(
                    wrong,
                    connection,
                    "alerted before its day was over",
                    "select t.code, t.due_on from task t join alert x on x.task_id = t.id and x.rung like 'LATE%'"
                            + " where t.due_on >= date '" + today + "' and x.due_on >= date '" + today + "'");
            return wrong;
        });
    }

    /** Holds when all has been sent: what was to be said was said by a mail that arrived, and what arrived is known. */
    static List<String> delivered(Database database, FaultyMailServer mails, int duplicatesAllowed)
            throws SQLException {
        List<FaultyMailServer.Received> received = mails.received();
        return database.look(connection -> {
            List<String> wrong = new ArrayList<>(same(received, duplicatesAllowed));
            Set<String> arrived = new HashSet<>();
            received.forEach(r -> arrived.add(r.messageId()));
            Set<String> known = new HashSet<>();
            try (Statement sql = connection.createStatement();
                    ResultSet row =
                            sql.executeQuery("select message_id, state, failure, mail_day, to_address from mail")) {
                while (row.next()) {
                    String mail = row.getString("to_address") + " of " + row.getString("mail_day") + " ("
                            + row.getString("state") + ", " + row.getString("failure") + ")";
                    known.add(row.getString("message_id"));
                    boolean here = arrived.contains(row.getString("message_id"));
                    if (row.getString("state").equals("SENT") && !here) {
                        wrong.add("called sent and never arrived: " + mail);
                    }
                }
            }
            arrived.stream().filter(id -> !known.contains(id)).forEach(id -> wrong.add("arrived and not known: " + id));
            add(wrong, connection, "alert that no mail told and nothing withdrew", """
                    select x.task_id, x.rung, x.due_on, x.recipient_id from alert x left join mail m on m.id = x.mail_id
                     where x.withdrawn is null and (m.id is null or m.state <> 'SENT')""");
            return wrong;
        });
    }

    /** What came more than once came as the same message, and not more often than answers were lost. */
    static List<String> same(List<FaultyMailServer.Received> received, int duplicatesAllowed) {
        List<String> wrong = new ArrayList<>();
        Map<String, FaultyMailServer.Received> first = new HashMap<>();
        int duplicates = 0;
        for (FaultyMailServer.Received mail : received) {
            FaultyMailServer.Received before = first.putIfAbsent(mail.messageId(), mail);
            if (before != null) {
                duplicates++;
                if (!before.to().equals(mail.to())) {
                    wrong.add("one Message-ID to two recipients: " + mail.messageId());
                } else if (!unboundaried(before.text()).equals(unboundaried(mail.text()))) {
                    wrong.add("one Message-ID and two texts: " + mail.messageId()
                            + difference(before.text(), mail.text()));
                }
            }
        }
        if (duplicates > duplicatesAllowed) {
            wrong.add(duplicates + " mails came twice, more than " + duplicatesAllowed + " lost answers explain");
        }
        return wrong;
    }

    static int duplicates(List<FaultyMailServer.Received> received) {
        return received.size()
                - (int) received.stream()
                        .map(FaultyMailServer.Received::messageId)
                        .distinct()
                        .count();
    }

    private static String difference(String first, String second) {
        String[] one = unboundaried(first).split("\n");
        String[] other = unboundaried(second).split("\n");
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            if (!one[i].equals(other[i])) {
                return ", first “" + one[i] + "”, then “" + other[i] + "”";
            }
        }
        return ", one longer than the other";
    }

    /** Parts of a mail are told apart by a line that is made anew each time. */
    private static String unboundaried(String text) {
        return text.replaceAll("--=--[\\w-]+|boundary=\"[^\"]*\"|(?m)^--.*$", "");
    }

    private static void add(List<String> wrong, Connection connection, String what, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            while (row.next() && wrong.size() < 1000) {
                StringBuilder line = new StringBuilder(what).append(':');
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(' ').append(row.getString(i));
                }
                wrong.add(line.toString());
            }
        }
    }
}
