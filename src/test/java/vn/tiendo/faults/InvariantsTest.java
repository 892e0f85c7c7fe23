package vn.tiendo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.faults.FaultyMailServer.Received;

/** What looks for faults sees each fault that is planted, and nothing where there is none. */
class InvariantsTest {

    private static final LocalDate TODAY = Office.FIRST;
    private static final String YESTERDAY = "date '" + TODAY.minusDays(1) + "'";
    private static final String NOW = "timestamp '2025-11-06 08:00:00'";
    private static final String ALERTED =
            "insert into alert (task_id, cause, rung, due_on, recipient_id, raised_at) select t.id, 'DUE_DAY', 'LATE_1',"
                    + " t.due_on, a.id, " + NOW + " from task t join account a on a.role = 'STAFF'"
                    + " or a.organisation_id = t.lead_id";
    private static final String REMEMBERED =
            "insert into history_entry (task_id, kind, at, said_once, to_day, origin) select id, 'OVERDUE', " + NOW
                    + ", 'OVERDUE/' || id, due_on, 'SWEEP' from task";

    @TempDir
    private Path folder;

    private Database database;
    private Clients clients;

    @BeforeEach
    void officeWithOverdueTasks() throws SQLException {
        database = Database.embedded(folder);
        clients = new Clients(Office.in(database, 2).tasks("T", 4, TODAY.minusDays(1), 1));
    }

    @Test
    void isSilentWhereAllIsWell() throws SQLException {
        database.change(ALERTED, REMEMBERED);

        assertThat(Invariants.always(database, clients)).isEmpty();
        assertThat(Invariants.swept(database, TODAY)).isEmpty();
    }

    @Test
    void seesASweepThatWasMissed() throws SQLException {
        assertThat(Invariants.swept(database, TODAY))
                .hasSize(4 * 3 + 4)
                .anyMatch(v -> v.startsWith("overdue and not alerted: T-1 unit02"))
                .anyMatch(v -> v.startsWith("overdue and not in the history: T-1"));
    }

    @Test
    void seesASweepThatCameTooSoon() throws SQLException {
        database.change(ALERTED, REMEMBERED);

        assertThat(Invariants.swept(database, TODAY.minusDays(1)))
                .anyMatch(v -> v.startsWith("alerted before its day was over: T-1"));
    }

    @Test
    void seesHalfATransaction() throws SQLException {
        database.change(ALERTED);

        assertThat(Invariants.always(database, clients))
                .anyMatch(v -> v.startsWith("half a transaction: alert without its line of history"));

        database.change("delete from alert", REMEMBERED);

        assertThat(Invariants.always(database, clients))
                .anyMatch(v -> v.startsWith("half a transaction: said in the history and nobody alerted"));
    }

    @Test
    void seesWhatIsThereTwice() throws SQLException {
        // The database itself would not let it in.
        database.change("create table other as select * from alert", "drop table alert");
        database.change("alter table other rename to alert", "alter table alert alter column id set default 1");
        database.change("alter table alert alter column urgent set default false");
        database.change(ALERTED, ALERTED, REMEMBERED);

        assertThat(Invariants.always(database, clients)).anyMatch(v -> v.startsWith("stored twice: alert"));
    }

    @Test
    void seesALostReport() throws SQLException {
        clients.confirmed().add("confirmed");

        assertThat(Invariants.always(database, clients)).containsExactly("report confirmed and lost: confirmed");
    }

    @Test
    void seesMailsThatNeverCame() throws Exception {
        database.change(
                ALERTED,
                REMEMBERED,
                "insert into mail (recipient_id, kind, mail_day, message_id, to_address, tasks, state, attempts,"
                        + " next_attempt_at, created_at) values (2, 'DIGEST', " + YESTERDAY
                        + ", '<1@x>', 'a@x', 1, 'SENT', 1, "
                        + NOW + ", " + NOW + ")");
        try (FaultyMailServer mails = new FaultyMailServer()) {
            assertThat(Invariants.delivered(database, mails, 0))
                    .anyMatch(v -> v.startsWith("called sent and never arrived: a@x"))
                    .anyMatch(v -> v.startsWith("alert that no mail told"));
        }
    }

    @Test
    void seesMailsThatCameTwice() {
        Received first = new Received("<1@x>", "a@x", "text", 0);

        assertThat(Invariants.same(List.of(first, first), 1)).isEmpty();
        assertThat(Invariants.same(List.of(first, first), 0)).hasSize(1);
        assertThat(Invariants.same(List.of(first, new Received("<1@x>", "a@x", "other", 0)), 1))
                .containsExactly("one Message-ID and two texts: <1@x>, first “text”, then “other”");
        assertThat(Invariants.same(List.of(first, new Received("<1@x>", "b@x", "text", 0)), 1))
                .containsExactly("one Message-ID to two recipients: <1@x>");
    }
}
