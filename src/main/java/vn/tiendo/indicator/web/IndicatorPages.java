package vn.tiendo.indicator.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.organisation.Role;

/** The figures that are followed. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {

    private static final int LIMIT = 200;

    record list(List<Indicator> indicators) implements TemplateInstance {}

    private final Indicators indicators;

    IndicatorPages(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page() {
        return new list(indicators.inOrder(LIMIT));
    }
}
