package vn.tiendo.setup.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The processes that share the timetable, as each signed in at the database last; the embedded flavour has none but itself. */
@ApplicationScoped
class Nodes {

    /** More than anybody runs; nodes that are long gone are cleared away by the others. */
    private static final int LIMIT = 50;

    /** How late a node may be before the others take over its work. */
    private static final Duration PATIENCE = Duration.ofMillis(7500);

    private final DataSource database;
    private final boolean clustered;

    Nodes(
            DataSource database,
            @ConfigProperty(name = "quarkus.quartz.clustered", defaultValue = "false") boolean clustered) {
        this.database = database;
        this.clustered = clustered;
    }

    /**
     * A process.
     *
     * @param silentFor how long ago it signed in last, by the machines' own clocks
     */
    record Node(String name, Duration silentFor, boolean late) {}

    boolean areShared() {
        return clustered;
    }

    /** @throws IllegalStateException when the database does not answer */
    List<Node> all() {
        List<Node> nodes = new ArrayList<>();
        if (!clustered) {
            return nodes;
        }
        long now = System.currentTimeMillis();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select instance_name, last_checkin_time, checkin_interval"
                        + " from qrtz_scheduler_state order by instance_name fetch first " + LIMIT + " rows only")) {
            while (rows.next()) {
                long silent = Math.max(0, now - rows.getLong(2));
                nodes.add(new Node(
                        rows.getString(1), Duration.ofMillis(silent), silent > rows.getLong(3) + PATIENCE.toMillis()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell which nodes there are", e);
        }
        return nodes;
    }
}
