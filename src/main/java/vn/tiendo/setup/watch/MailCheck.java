package vn.tiendo.setup.watch;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether mails leave. A mail server that is down is no reason to take this node away from people. */
@Wellness
@ApplicationScoped
class MailCheck implements HealthCheck {

    private final Vitals vitals;

    MailCheck(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public HealthCheckResponse call() {
        Vital now = vitals.latest();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail").status(!now.isMailStuck());
        if (now.unsentSince() != null) {
            answer.withData("oldestUnsent", now.unsentSince().toString())
                    .withData("oldestUnsentInSeconds", (long) now.secondsSince(now.unsentSince()));
        }
        return answer.withData("waiting", now.mails("QUEUED") + now.mails("SENDING"))
                .withData("dead", now.mails("FAILED"))
                .build();
    }
}
