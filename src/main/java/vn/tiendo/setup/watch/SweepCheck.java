package vn.tiendo.setup.watch;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Whether all tasks were looked at lately. It says nothing on whether this node can serve people. */
@Wellness
@ApplicationScoped
class SweepCheck implements HealthCheck {

    private final Vitals vitals;

    SweepCheck(Vitals vitals) {
        this.vitals = vitals;
    }

    @Override
    public HealthCheckResponse call() {
        Vital now = vitals.latest();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("sweep").status(!now.isSweepLate());
        if (now.sweptAt() != null) {
            answer.withData("last", now.sweptAt().toString())
                    .withData("ageInSeconds", (long) now.secondsSince(now.sweptAt()));
        }
        return answer.withData("failedTasks", now.sweepFailed())
                .withData("mailsHeld", now.braked())
                .build();
    }
}
