package vn.tiendo.overdue;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;

/** When the sweep runs: every minute unless set otherwise, the first time at the start. */
class SweepJob {

    private final OverdueSweep sweep;
    private final Clock clock;

    SweepJob(OverdueSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Scheduled(
            identity = "sweep",
            every = "{tiendo.jobs.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        sweep.run(clock.instant());
    }
}
