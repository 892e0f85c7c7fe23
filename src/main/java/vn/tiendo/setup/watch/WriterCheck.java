package vn.tiendo.setup.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import vn.tiendo.setup.WriteLock;

/** Whether a writer of the embedded database comes to its end. One that does not holds up all others until a restart. */
@Liveness
@ApplicationScoped
class WriterCheck implements HealthCheck {

    /** Even a backup of a big office is done by then. */
    static final Duration STUCK = Duration.ofMinutes(15);

    private final WriteLock lock;

    WriterCheck(WriteLock lock) {
        this.lock = lock;
    }

    @Override
    public HealthCheckResponse call() {
        Duration held = lock.held();
        return HealthCheckResponse.named("writer")
                .status(held.compareTo(STUCK) < 0)
                .withData("writingForSeconds", held.toSeconds())
                .build();
    }
}
