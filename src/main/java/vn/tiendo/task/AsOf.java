package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;

/** The day a list or board is asked for: today, or an earlier one. */
@ApplicationScoped
public class AsOf {

    private final Clock clock;

    AsOf(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Language.ZONE);
    }

    /** The moment that what is shown is as of. */
    public Instant now() {
        return clock.instant();
    }

    /** Reads a day as 2025-09-30; nothing given means today. A day to come is refused: its facts are not known. */
    public LocalDate read(String given) {
        Checks checks = new Checks();
        LocalDate day = checks.day("asOf", given);
        checks.that(day == null || !day.isAfter(today()), "asOf", w -> w.notYet(given));
        checks.orThrow();
        return day == null ? today() : day;
    }
}
