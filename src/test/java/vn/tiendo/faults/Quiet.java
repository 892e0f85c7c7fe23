package vn.tiendo.faults;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waiting for what comes by itself. */
final class Quiet {

    private Quiet() {}

    /** Waits until nothing more arrives for so long; at least once that long. */
    static void after(FaultyMailServer mails, long silenceMillis) throws InterruptedException {
        int before = -1;
        while (mails.received().size() != before) {
            before = mails.received().size();
            TimeUnit.MILLISECONDS.sleep(silenceMillis);
        }
    }

    /** Waits until it holds; answers after how many milliseconds, or -1 when it did not. */
    static long until(Callable<Boolean> holds, long patienceMillis) throws Exception {
        long start = System.nanoTime();
        while (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < patienceMillis) {
            if (holds.call()) {
                return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return -1;
    }
}
