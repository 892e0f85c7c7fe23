package vn.tiendo.setup.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;

/** How chasing stands, in figures that a monitoring system collects. */
@ApplicationScoped
class Gauges {

    private final Vitals vitals;
    private final MeterRegistry registry;

    Gauges(Vitals vitals, MeterRegistry registry) {
        this.vitals = vitals;
        this.registry = registry;
    }

    void offer(@Observes StartupEvent event) {
        gauge("tiendo.sweep.age.seconds", "Since the last sweep that ran to its end", v -> v.secondsSince(v.sweptAt()));
        gauge("tiendo.sweep.failed.tasks", "Tasks that the last sweep could not deal with", Vital::sweepFailed);
        gauge(
                "tiendo.mail.oldest.unsent.seconds",
                "Since the mail is due that waits the longest; 0 when none waits",
                v -> v.unsentSince() == null ? 0 : v.secondsSince(v.unsentSince()));
        gauge("tiendo.mails.queued", "Mails that wait to be sent", v -> v.mails("QUEUED") + v.mails("SENDING"));
        gauge("tiendo.mails.dead", "Mails that will not be sent", v -> v.mails("FAILED"));
        gauge("tiendo.mails.sent", "Mails that have left", v -> v.mails("SENT"));
        gauge("tiendo.alerts.waiting", "What is to be said and stands in no mail yet", Vital::alertsWaiting);
        gauge("tiendo.brake.engaged", "1 while mails are held until a person releases them", v -> v.braked() ? 1 : 0);
    }

    private void gauge(String name, String meaning, ToDoubleFunction<Vital> figure) {
        Gauge.builder(name, vitals, v -> figure.applyAsDouble(v.latest()))
                .description(meaning)
                .register(registry);
    }
}
