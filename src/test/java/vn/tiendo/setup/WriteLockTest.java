package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the embedded database one transaction at a time writes; the server's needs no such order. */
@QuarkusTest
@Tag("database")
class WriteLockTest {

    private static final Path DATA = Path.of("target");

    private final Writer writer;
    private final boolean embedded;

    WriteLockTest(Writer writer, @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.writer = writer;
        this.embedded = "h2".equals(database);
    }

    @Test
    void transactionsFollowEachOtherOnTheEmbeddedDatabaseOnly() throws Exception {
        assertThat(overlap(writer::write)).isEqualTo(!embedded);
    }

    @Test
    void writersFollowEachOtherWhileItIsOn() throws Exception {
        WriteLock lock = new WriteLock("h2", DATA, true);
        assertThat(overlap(work -> locked(lock, work))).isFalse();
    }

    @Test
    void writersOverlapWhereItIsOffOrNotNeeded() throws Exception {
        WriteLock off = new WriteLock("h2", DATA, false);
        assertThat(overlap(work -> locked(off, work))).isTrue();
        WriteLock notNeeded = new WriteLock("postgresql", DATA, true);
        assertThat(overlap(work -> locked(notNeeded, work))).isTrue();
    }

    @Test
    void nothingIsBegunWithoutRoom() throws Exception {
        // A folder that is not there has no room at all.
        WriteLock lock = new WriteLock("h2", DATA.resolve("not-there"), true);
        assertThatThrownBy(() -> locked(lock, () -> {
                    throw new AssertionError("begun");
                }))
                .isInstanceOf(WriteLock.NoRoom.class);
        assertThat(lock.held()).isZero();
    }

    /** Something that runs a piece of work, perhaps not while other work runs. */
    private interface Runs {
        void run(Runnable work) throws Exception;
    }

    /**
     * Whether a second piece of work begins while a first is at it. The first stays until the second has either begun or
     * waits for something, so that nothing hangs on how fast either is.
     */
    private static boolean overlap(Runs runs) throws Exception {
        CountDownLatch firstIn = new CountDownLatch(1);
        CountDownLatch firstMayGo = new CountDownLatch(1);
        CountDownLatch secondIn = new CountDownLatch(1);
        FutureTask<Void> first = start(runs, () -> {
            firstIn.countDown();
            await(firstMayGo);
        });
        await(firstIn);
        FutureTask<Void> second = new FutureTask<>(() -> {
            runs.run(secondIn::countDown);
            return null;
        });
        Thread thread = new Thread(second);
        thread.start();
        boolean began = false;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!began && !isHeldUp(thread)) {
            assertThat(System.nanoTime())
                    .as("the second neither begins nor waits")
                    .isLessThan(end);
            began = secondIn.await(10, TimeUnit.MILLISECONDS);
        }
        began = secondIn.getCount() == 0;
        firstMayGo.countDown();
        done(first);
        done(second);
        assertThat(secondIn.getCount()).isZero();
        return began;
    }

    /** Waits in the write lock, not for a class to load or a connection. */
    private static boolean isHeldUp(Thread thread) {
        return (thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING)
                && Arrays.stream(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(ReentrantLock.class.getName()));
    }

    private static FutureTask<Void> start(Runs runs, Runnable work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            runs.run(work);
            return null;
        });
        new Thread(task).start();
        return task;
    }

    private static void done(FutureTask<Void> task) throws InterruptedException, ExecutionException, TimeoutException {
        task.get(20, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void locked(WriteLock lock, Runnable work) throws Exception {
        lock.whileHeld(() -> {
            work.run();
            return null;
        });
    }
}
