package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/** Takes what was counted. */
@ApplicationScoped
public class Measuring {

    private final IndicatorAccess access;
    private final Indicators indicators;
    private final Accounts accounts;

    Measuring(IndicatorAccess access, Indicators indicators, Accounts accounts) {
        this.access = access;
        this.indicators = indicators;
        this.accounts = accounts;
    }

    /**
     * Keeps what was counted on a day; an earlier figure of the same day stays, and the later one counts.
     *
     * @param replaces the figure that it corrects, which is shown struck from then on; null when it is a new one
     * @throws RuleBroken when the day is to come, or the figure to correct is not one of this indicator in force
     */
    @Transactional
    public Measurement measure(String code, Measurement.Said said, Long replaces, Person by, Instant at) {
        // Of two who correct the same figure at once the second is told.
        indicators.hold(code);
        Indicator indicator = access.measured(code, by);
        if (said.measuredOn().isAfter(LocalDate.ofInstant(at, Language.ZONE))) {
            throw new RuleBroken("measuredOn", w -> w.notYet(said.measuredOn().toString()));
        }
        return indicator.measure(said, replaces, accounts.findById(by.id()), at);
    }
}
