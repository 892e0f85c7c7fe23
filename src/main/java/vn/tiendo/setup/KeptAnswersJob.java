package vn.tiendo.setup;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;
import java.time.Instant;

/** When answers kept for programs are forgotten: every hour those older than a day. */
class KeptAnswersJob {

    private final KeptAnswers answers;
    private final Clock clock;

    KeptAnswersJob(KeptAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(identity = "kept-answers", every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        while (answers.forget(now) > 0) {
            // Short transactions let people in between.
        }
    }
}
