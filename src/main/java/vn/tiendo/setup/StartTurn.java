package vn.tiendo.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the nodes of the server flavour start one after the other: two that start at once on an empty database would both
 * find a row missing and both add it, and so would their timetables. The database holds the turn, and takes it back from
 * a node that dies.
 */
@ApplicationScoped
class StartTurn {

    /** Any number that nobody else uses as the key of an advisory lock; Flyway uses another. */
    private static final long KEY = 7_413_650_081L;

    /** The timetable enters its jobs when it is created, for its own observer at 0. */
    private static final int BEFORE_THE_TIMETABLE = -1;

    private final DataSource database;
    private final boolean needed;
    private Connection holder;

    StartTurn(DataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.needed = "postgresql".equals(kind);
    }

    void take(@Observes @Priority(BEFORE_THE_TIMETABLE) StartupEvent event) throws SQLException {
        if (needed) {
            holder = database.getConnection();
            run("select pg_advisory_lock(" + KEY + ")");
        }
    }

    void end() throws SQLException {
        if (holder != null) {
            run("select pg_advisory_unlock(" + KEY + ")");
            holder.close();
            holder = null;
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }
}
