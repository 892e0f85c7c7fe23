package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SsoRefused;

/** What a person's groups at the provider mean here, as the settings say. */
@ApplicationScoped
class SsoGroups {

    private final Settings settings;

    SsoGroups(Settings settings) {
        this.settings = settings;
    }

    /** The first of the roles that the groups give, in the order of {@link Role}; null when they give none. */
    Role role(Set<String> groups) {
        return groups.stream()
                .map(settings.sso().roles()::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The code of the unit; null when the groups name none.
     *
     * @throws SsoRefused when they name several
     */
    String unit(Set<String> groups) {
        List<String> units = groups.stream()
                .map(settings.sso().units()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (units.size() > 1) {
            throw new SsoRefused(SsoRefused.Reason.SEVERAL_UNITS);
        }
        return units.isEmpty() ? null : units.get(0);
    }
}
