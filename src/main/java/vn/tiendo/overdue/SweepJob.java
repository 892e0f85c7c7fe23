package vn.tiendo.overdue;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;

/** When the sweep runs: every minute, the first time at the start. */
class SweepJob {

    private final OverdueSweep sweep;
    private final Clock clock;

    SweepJob(OverdueSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(identity = "sweep", every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweep.run(clock.instant());
    }
}
