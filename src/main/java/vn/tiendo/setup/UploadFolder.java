package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where files lie while they are sent and looked into. Each request clears up after itself; what a killed process left
 * behind is cleared here. Ages are those of the file system, so they are measured by the system's clock.
 */
@ApplicationScoped
class UploadFolder {

    /** Longer than any request lasts. */
    static final Duration ABANDONED = Duration.ofHours(2);

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);

    private final Path folder;
    private final boolean alone;

    UploadFolder(
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.folder = folder;
        this.alone = "h2".equals(database);
    }

    /** Before the first request: the embedded database has one process, so nothing here can be underway. */
    int clearAtStart() {
        return clear(alone ? Duration.ZERO : ABANDONED);
    }

    /** Deletes what nobody touched for so long; answers how many files that were. */
    int clear(Duration untouched) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long limit = System.currentTimeMillis() - untouched.toMillis();
        int cleared = 0;
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                cleared += clear(file, limit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cleared;
    }

    private static int clear(Path file, long limit) {
        try {
            return Files.getLastModifiedTime(file).toMillis() <= limit && Files.deleteIfExists(file) ? 1 : 0;
        } catch (IOException e) {
            // Another request may have deleted it, and the next round comes by again.
            LOG.debugf(e, "%s was not cleared away", file);
            return 0;
        }
    }
}
