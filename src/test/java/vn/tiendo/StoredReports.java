package vn.tiendo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a database holds after its process was killed: the reports sent by programs, and what contradicts itself. */
public record StoredReports(Map<String, Integer> times, List<String> torn) {

    static StoredReports in(Path data) throws SQLException {
        String url = "jdbc:h2:file:" + data.toAbsolutePath() + "/tiendo;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "tiendo", "tiendo");
                Statement sql = connection.createStatement()) {
            StoredReports stored = in(connection);
            // It would stay open otherwise: the product told this database never to close by itself.
            sql.execute("shutdown");
            return stored;
        }
    }

    public static StoredReports in(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            Map<String, Integer> times = new HashMap<>();
            try (ResultSet row = sql.executeQuery("select done from progress_report where origin = 'API'")) {
                while (row.next()) {
                    times.merge(row.getString(1), 1, Integer::sum);
                }
            }
            List<String> torn = new ArrayList<>();
            add(
                    torn,
                    sql,
                    "report without its line of history",
                    "select r.done from progress_report r where not exists"
                            + " (select 1 from history_entry h where h.report_id = r.id and h.kind in ('REPORTED', 'CLAIMED')"
                            + " and h.task_id = r.task_id and h.percent_done is not distinct from r.percent_done"
                            + " and h.words = r.done)");
            add(
                    torn,
                    sql,
                    "line of history without its report",
                    "select h.words from history_entry h"
                            + " where h.kind in ('REPORTED', 'CLAIMED') and not exists (select 1 from progress_report r where r.id = h.report_id)");
            add(
                    torn,
                    sql,
                    "report with two lines of history",
                    "select cast(h.report_id as varchar) from history_entry h"
                            + " where h.report_id is not null group by h.report_id having count(*) > 1");
            add(
                    torn,
                    sql,
                    "sums differ",
                    "select 'reports and lines of history' where (select count(*) from progress_report)"
                            + " <> (select count(*) from history_entry where kind in ('REPORTED', 'CLAIMED'))");
            add(
                    torn,
                    sql,
                    "claim told and not kept",
                    "select h.words from history_entry h where h.kind = 'CLAIMED'"
                            + " and not exists (select 1 from claim k where k.report_id = h.report_id)");
            add(
                    torn,
                    sql,
                    "claim kept and not waiting, though nobody answered",
                    "select cast(k.id as varchar) from claim k where not exists"
                            + " (select 1 from claim_answer a where a.claim_id = k.id)"
                            + " and not exists (select 1 from task t where t.pending_claim_id = k.id)");
            // Through the index and past it: an entry that only one of them knows is damage, too.
            add(
                    torn,
                    sql,
                    "index and table differ",
                    "select cast(t.id as varchar) from task t where"
                            + " (select count(*) from progress_report r where r.task_id = t.id)"
                            + " <> (select count(*) from progress_report r where r.task_id + 0 = t.id + 0)");
            return new StoredReports(times, torn);
        }
    }

    private static void add(List<String> torn, Statement sql, String what, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            while (row.next()) {
                torn.add(what + ": " + row.getString(1));
            }
        }
    }

    public List<String> missing(Set<String> confirmed) {
        return confirmed.stream()
                .filter(done -> !times.containsKey(done))
                .sorted()
                .toList();
    }

    public List<String> twice() {
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
