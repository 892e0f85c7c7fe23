package vn.tiendo.setup.watch;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Shown;

/** How the system is, for people who can do something about it; machines ask /q/health. */
@Path("/health")
@Produces(MediaType.TEXT_HTML)
class HealthPages {

    record health(List<Sign> signs, int bad, Instant at) implements TemplateInstance {}

    private final Signs signs;
    private final Shown shown;
    private final Clock clock;

    HealthPages(Signs signs, Shown shown, Clock clock) {
        this.signs = signs;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance page() {
        List<Sign> all = signs.all(shown.language());
        return new health(all, (int) all.stream().filter(Sign::isBad).count(), clock.instant());
    }
}
