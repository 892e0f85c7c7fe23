package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;

/** Takes what was counted. */
@ApplicationScoped
public class Measuring {

    private final Indicators indicators;

    Measuring(Indicators indicators) {
        this.indicators = indicators;
    }

    /**
     * Keeps what was counted on a day; an earlier figure of the same day stays, and the later one counts.
     *
     * @param qualifier {@link Measurement#ABOUT}, {@link Measurement#MORE_THAN}, or null for an exact figure
     */
    @Transactional
    public void measure(String code, BigDecimal amount, LocalDate measuredOn, String qualifier, Person by, Instant at) {
        Indicator indicator = indicators.withCode(code).orElseThrow(() -> new Missing(code));
        if (measuredOn.isAfter(LocalDate.ofInstant(at, Language.ZONE))) {
            throw new RuleBroken("measuredOn", w -> w.notYet(measuredOn.toString()));
        }
        indicator.measure(
                new Measurement(measuredOn, amount, qualifier, "entered by " + by.id() + " " + at.toEpochMilli()));
    }
}
