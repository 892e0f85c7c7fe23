package vn.tiendo.board.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import vn.tiendo.board.OverdueByDay;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;

/**
 * How much was overdue day by day. The board fetches its line from here once it is open, and makes it the track of its
 * slider; without a script this is a page of its own, with a link to the board of each day.
 */
@Path("/board/days")
class LookBackPages {

    private static final int DAYS_BACK = 90;

    private final OverdueByDay overdue;
    private final SignedIn signedIn;
    private final AsOf days;

    LookBackPages(OverdueByDay overdue, SignedIn signedIn, AsOf days) {
        this.overdue = overdue;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance days() {
        LocalDate today = days.today();
        return new BoardPages.days(
                new LookBack(overdue.between(today.minusDays(DAYS_BACK), today, Scope.of(signedIn.person()))));
    }
}
