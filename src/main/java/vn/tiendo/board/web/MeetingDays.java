package vn.tiendo.board.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Meetings;

/** Where the staff say on which day the steering committee met; the board tells what changed since. */
@Path("/board/meetings")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class MeetingDays {

    private static final int UNPROCESSABLE = 422;

    private final Meetings meetings;
    private final BoardPageBuilder pages;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    MeetingDays(Meetings meetings, BoardPageBuilder pages, SignedIn signedIn, Shown shown, Clock clock) {
        this.meetings = meetings;
        this.pages = pages;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response met(@FormParam("heldOn") String heldOn) {
        return done(heldOn, meetings::met);
    }

    /** It was a mistake. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response didNotMeet(@FormParam("heldOn") String heldOn) {
        return done(heldOn, meetings::didNotMeet);
    }

    private interface Deed {
        void with(LocalDate day, Person by, Instant at);
    }

    private Response done(String heldOn, Deed deed) {
        try {
            Checks checks = new Checks();
            LocalDate day = checks.requiredDay("heldOn", heldOn);
            checks.orThrow();
            deed.with(day, signedIn.person(), clock.instant());
            return Response.seeOther(URI.create("/")).build();
        } catch (RuleBroken broken) {
            BoardPage page =
                    pages.refused(signedIn.person(), heldOn == null ? "" : heldOn, broken.byField(shown.language()));
            return Response.status(UNPROCESSABLE)
                    .entity(new BoardPages.board(page))
                    .build();
        }
    }
}
