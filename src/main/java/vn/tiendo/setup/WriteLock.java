package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one transaction at a time write to the embedded database. Concurrent writers can leave half a transaction behind
 * when the process is killed; writers one after the other, with every commit written through, do not. The server
 * flavour's database needs none of this.
 */
@ApplicationScoped
public class WriteLock {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final boolean needed;

    WriteLock(@ConfigProperty(name = "quarkus.datasource.db-kind") String database, Settings settings) {
        this.needed = "h2".equals(database) && settings.writeLock().enabled();
    }

    public <T> T whileHeld(Work<T> work) throws Exception {
        if (!needed) {
            return work.run();
        }
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }

    /** What is done while no one else writes. */
    public interface Work<T> {
        T run() throws Exception;
    }
}
