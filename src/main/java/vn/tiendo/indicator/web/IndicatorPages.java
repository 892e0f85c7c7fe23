package vn.tiendo.indicator.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** The figures that are followed. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {

    private static final int LIMIT = 200;

    record list(List<Line> lines) implements TemplateInstance {}

    /** An indicator and what had been measured by today: a figure of a later day is not known yet. */
    record Line(Indicator indicator, List<Measurement> measurements) {}

    private final Indicators indicators;
    private final Clock clock;

    IndicatorPages(Indicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Language.ZONE);
        return new list(indicators.inOrder(LIMIT).stream()
                .map(i -> new Line(
                        i,
                        i.measurements().stream()
                                .filter(m -> !m.measuredOn().isAfter(today))
                                .toList()))
                .toList());
    }
}
