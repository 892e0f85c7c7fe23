package vn.tiendo.setup.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads how chasing stands: from the database, so that any node tells it of all, and every few seconds at most. */
@ApplicationScoped
public class Vitals {

    private static final Duration KEPT = Duration.ofSeconds(3);

    // A mail that was tried is late since it was due first; one that was not, since it is due.
    private static final String QUERY = """
            select (select max(finished_at) from sweep_run) as swept_at,
                   (select max(failed) from sweep_run where id = (select max(id) from sweep_run)) as sweep_failed,
                   (select min(case when attempts > 0 then created_at else next_attempt_at end) from mail
                     where state in ('QUEUED', 'SENDING')) as unsent_since,
                   (select count(*) from alert where mail_id is null and withdrawn is null) as alerts_waiting,
                   (select count(*) from brake where released_at is null) as brakes""";
    private static final String MAILS = "select state, count(*) from mail where handled_at is null group by state";

    private final DataSource database;
    private final Clock clock;
    private Vital latest;
    private long readAt;

    Vitals(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How it stands now, or stood a few seconds ago.
     *
     * @throws IllegalStateException when the database does not answer
     */
    public synchronized Vital latest() {
        if (latest == null || System.nanoTime() - readAt > KEPT.toNanos()) {
            latest = read();
            readAt = System.nanoTime();
        }
        return latest;
    }

    /** How it stands at this moment. */
    Vital read() {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, Long> mails = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(MAILS)) {
                while (row.next()) {
                    mails.put(row.getString(1), row.getLong(2));
                }
            }
            try (ResultSet row = statement.executeQuery(QUERY)) {
                row.next();
                Instant unsent = moment(row, "unsent_since");
                return new Vital(
                        now,
                        moment(row, "swept_at"),
                        row.getLong("sweep_failed"),
                        unsent != null && unsent.isAfter(now) ? null : unsent,
                        mails,
                        row.getLong("alerts_waiting"),
                        row.getLong("brakes") > 0);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell how chasing stands", e);
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
