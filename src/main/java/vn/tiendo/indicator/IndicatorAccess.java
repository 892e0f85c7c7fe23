package vn.tiendo.indicator;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Missing;

/** Which indicators a person sees, and whose figures they enter: those of the tasks they have a part in. */
@ApplicationScoped
public class IndicatorAccess {

    private static final int LIMIT = 500;

    private final Indicators indicators;
    private final Goals goals;

    IndicatorAccess(Indicators indicators, Goals goals) {
        this.indicators = indicators;
        this.goals = goals;
    }

    /** With targets and measurements, in the order of the codes. */
    public List<Indicator> seen(Person person) {
        List<Indicator> all = indicators.inOrder(LIMIT);
        if (!person.role().seesOnlyOwn()) {
            return all;
        }
        Set<String> own = goals.seen(
                all.stream()
                        .map(Indicator::taskCode)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                person);
        return all.stream()
                .filter(i -> i.taskCode() != null && own.contains(i.taskCode()))
                .toList();
    }

    /** One with all that is told of it; out of sight it is missing. */
    public Indicator seen(String code, Person person) {
        Indicator indicator = indicators.whole(code).orElseThrow(() -> new Missing(code));
        if (person.role().seesOnlyOwn() && !isOwn(indicator, person)) {
            throw new Missing(code);
        }
        return indicator;
    }

    /** Whether somebody who sees an indicator may enter its figures: the staff, and the units that owe the task. */
    public boolean mayMeasure(Person person) {
        return !person.isProgram() && (person.is(Role.STAFF) || person.is(Role.ADMIN) || person.is(Role.UNIT));
    }

    /**
     * The same, to enter a figure.
     *
     * @throws ForbiddenException when the person may see it, and may not do this
     */
    Indicator measured(String code, Person person) {
        Indicator indicator = seen(code, person);
        if (!mayMeasure(person)) {
            throw new ForbiddenException("figures are not for " + person.username());
        }
        return indicator;
    }

    private boolean isOwn(Indicator indicator, Person person) {
        return indicator.taskCode() != null
                && !goals.seen(Set.of(indicator.taskCode()), person).isEmpty();
    }
}
