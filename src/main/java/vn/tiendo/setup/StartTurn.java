package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the nodes of the server flavour load files one after the other: two that start at once on an empty database would
 * both find a row missing and both add it. The database holds the turn, and takes it back from a node that dies.
 */
@ApplicationScoped
class StartTurn {

    /** Any number that nobody else uses as the key of an advisory lock; Flyway and Quartz use others. */
    private static final long KEY = 7_413_650_081L;

    private final DataSource database;
    private final boolean needed;

    StartTurn(DataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.needed = "postgresql".equals(kind);
    }

    void take(Runnable work) {
        if (!needed) {
            work.run();
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + KEY + ")");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + KEY + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The turn to start could not be taken", e);
        }
    }
}
