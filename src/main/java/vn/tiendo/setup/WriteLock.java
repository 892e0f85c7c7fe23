package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one transaction at a time write to the embedded database, and none when the disk is nearly full. Concurrent writers
 * can leave half a transaction behind when the process is killed; writers one after the other, with every commit written
 * through, do not. A disk that fills up in the middle of a commit closes the file, and may leave a transaction that holds
 * up all others until a restart. The server flavour's database needs none of this.
 */
@ApplicationScoped
public class WriteLock {

    /** Bytes that stay free: more than the biggest transaction writes, which brings files of 64 MB in all. */
    public static final long RESERVE = 192L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long FREE = 0;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final boolean needed;
    private final Path data;
    private volatile long heldSince = FREE;

    public WriteLock(
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database,
            @ConfigProperty(name = "tiendo.data") Path data,
            @ConfigProperty(name = "tiendo.write-lock.enabled") boolean enabled) {
        this.needed = "h2".equals(database) && enabled;
        this.data = data;
    }

    /**
     * Does it while no one else writes.
     *
     * @throws NoRoom when the disk is nearly full: nothing was begun
     * @throws Busy when others wrote for a minute and longer: nothing was begun
     */
    public <T> T whileHeld(Work<T> work) throws Exception {
        if (!needed || lock.isHeldByCurrentThread()) {
            return work.run();
        }
        if (!lock.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new Busy();
        }
        try {
            heldSince = System.nanoTime();
            if (data.toFile().getUsableSpace() < RESERVE) {
                throw new NoRoom();
            }
            return work.run();
        } finally {
            heldSince = FREE;
            lock.unlock();
        }
    }

    /** How long the present writer has been at it; nothing when nobody writes. */
    public Duration held() {
        long since = heldSince;
        return since == FREE ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }

    /** What is done while no one else writes. */
    public interface Work<T> {
        T run() throws Exception;
    }

    static class NoRoom extends RuntimeException {
        NoRoom() {
            super("Less than " + (RESERVE >> 20) + " MB are left on the disk of the data: nothing is written any more");
        }
    }

    static class Busy extends RuntimeException {
        Busy() {
            super("Others have been writing for " + PATIENCE.toSeconds() + " seconds");
        }
    }
}
