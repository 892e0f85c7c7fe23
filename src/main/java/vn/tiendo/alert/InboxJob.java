package vn.tiendo.alert;

import io.quarkus.scheduler.Scheduled;
import java.time.Clock;

/** When the inbox is read. */
class InboxJob {

    private final Inbox inbox;
    private final Clock clock;

    InboxJob(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Scheduled(
            identity = "inbox",
            every = "{tiendo.jobs.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        inbox.run(clock.instant());
    }
}
