package vn.tiendo.setup.watch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** What runs here, since when, and on what. */
@ApplicationScoped
class Installation {

    private final DataSource database;
    private final Flyway flyway;
    private final Clock clock;
    private final String version;
    private final boolean embedded;
    private final Path data;
    private Instant begunAt;

    Installation(
            DataSource database,
            Flyway flyway,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "tiendo.data") Path data) {
        this.database = database;
        this.flyway = flyway;
        this.clock = clock;
        this.version = version;
        this.embedded = "h2".equals(kind);
        this.data = data;
    }

    void note(@Observes StartupEvent event) {
        begunAt = clock.instant();
    }

    /**
     * The database as it answers now.
     *
     * @param answeredIn what one question and its answer took
     */
    record Database(String name, Duration answeredIn) {}

    /** @throws IllegalStateException when the database does not answer */
    Database database() {
        long asked = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            connection.prepareStatement("select 1").executeQuery().close();
            Duration took = Duration.ofNanos(System.nanoTime() - asked);
            DatabaseMetaData about = connection.getMetaData();
            return new Database(
                    about.getDatabaseProductName() + " "
                            + about.getDatabaseProductVersion().split(" ")[0],
                    took);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    String version() {
        return version;
    }

    /** When this process began, by the product's clock. */
    Instant begunAt() {
        return begunAt;
    }

    /** The number of the last migration; null when none has run. */
    String schema() {
        MigrationInfo last = flyway.info().current();
        return last == null || last.getVersion() == null
                ? null
                : last.getVersion().getVersion();
    }

    boolean isEmbedded() {
        return embedded;
    }

    /** Bytes that can still be written where the embedded database and the mails lie. */
    long room() {
        return data.toFile().getUsableSpace();
    }
}
