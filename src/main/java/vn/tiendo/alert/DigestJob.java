package vn.tiendo.alert;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;

/** When mails are written. */
class DigestJob {

    private final DigestRound round;
    private final Clock clock;

    DigestJob(DigestRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(
            identity = "digest",
            every = "{tiendo.jobs.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        round.run(clock.instant());
    }
}
