package vn.tiendo.setup.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.setup.WriteLock;

/** Copies the embedded database while people work: writers wait as long as the copying takes, readers do not. */
@ApplicationScoped
class LiveBackup {

    private final DataSource database;
    private final WriteLock lock;
    private final Path data;
    private final String version;

    LiveBackup(
            DataSource database,
            WriteLock lock,
            @ConfigProperty(name = "tiendo.data") Path data,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.database = database;
        this.lock = lock;
        this.data = data;
        this.version = version;
    }

    /** Writes a backup that nobody has verified yet; answers where it is. */
    Path write() throws Exception {
        // The time of the machine, also in a demonstration: that is when the copy was made.
        Instant at = Clock.systemUTC().instant();
        Path target = BackupNames.unverified(data, at);
        Snapshot snapshot = lock.whileHeld(() -> {
            try (Connection connection = database.getConnection()) {
                return Snapshot.take(connection, BackupNames.copy(target));
            }
        });
        snapshot.pack(new DataFolder(data), target, version, at);
        return target;
    }
}
