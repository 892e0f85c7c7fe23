package vn.tiendo.alert;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;

/** When mails and calls to other systems leave. */
class PostJob {

    private final Outbox outbox;
    private final Clock clock;

    PostJob(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            identity = "post",
            every = "{tiendo.jobs.post-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        Outbox.Sent sent;
        do {
            sent = outbox.run(clock.instant());
        } while (sent.isFull());
    }
}
