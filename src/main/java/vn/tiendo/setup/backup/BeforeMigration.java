package vn.tiendo.setup.backup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * Backs up an embedded database that an older version made, once, before the first migration changes it. Without that
 * backup nothing is migrated, and the product does not start.
 */
@Singleton
class BeforeMigration implements FlywayConfigurationCustomizer, Callback {

    private static final Logger LOG = Logger.getLogger(BeforeMigration.class);

    private final Path data;
    private final String version;
    private final boolean embedded;
    private boolean looked;

    BeforeMigration(
            @ConfigProperty(name = "tiendo.data") Path data,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.data = data;
        this.version = version;
        this.embedded = "h2".equals(database);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (embedded) {
            configuration.callbacks(Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(this))
                    .toArray(Callback[]::new));
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (looked) {
            return;
        }
        looked = true;
        try {
            Connection connection = context.getConnection();
            String before = Contents.schema(connection);
            if (!before.equals(Contents.NO_SCHEMA)) {
                LOG.infof(
                        "The data are of schema %s. They were backed up to %s and are migrated now.",
                        before, backUp(connection, before));
            }
        } catch (IOException | SQLException e) {
            throw new BackupRefused(
                    "The data are of an older version, and could not be backed up before they are changed: "
                            + e.getMessage() + "\nNothing was changed.",
                    e);
        }
    }

    private Path backUp(Connection connection, String before) throws IOException, SQLException {
        Instant at = Clock.systemUTC().instant();
        Path unverified = BackupNames.beforeMigration(data, before, at);
        Snapshot.take(connection, BackupNames.copy(unverified)).pack(new DataFolder(data), unverified, version, at);
        new BackupFile(unverified).verify();
        return Files.move(unverified, BackupNames.verified(unverified));
    }

    @Override
    public String getCallbackName() {
        return "backup";
    }
}
