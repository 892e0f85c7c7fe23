package vn.tiendo.board.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.task.FirstSteps;

/** The board: the first page of those who see everything. Others are led to their own work. */
@Path("/")
class BoardPages {

    record board(BoardPage page) implements TemplateInstance {}

    /** The way to the first task, while there is none. */
    record firstUse(FirstSteps.Taken taken, boolean mayAct) implements TemplateInstance {}

    record days(LookBack back) implements TemplateInstance {}

    private final BoardPageBuilder pages;
    private final FirstSteps firstSteps;
    private final SignedIn signedIn;

    BoardPages(BoardPageBuilder pages, FirstSteps firstSteps, SignedIn signedIn) {
        this.pages = pages;
        this.firstSteps = firstSteps;
        this.signedIn = signedIn;
    }

    /**
     * @param asOf the day it is drawn for; today when none is given
     * @param units the order of the units, as in {@link UnitColumn.Order}
     */
    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public Response page(@QueryParam("asOf") String asOf, @QueryParam("units") String units) {
        Person person = signedIn.person();
        if (person.role().seesOnlyOwn()) {
            return Response.seeOther(URI.create("/my-work")).build();
        }
        if (firstSteps.areNeeded()) {
            boolean mayAct = person.is(Role.STAFF) || person.is(Role.ADMIN);
            return Response.ok(new firstUse(firstSteps.taken(), mayAct)).build();
        }
        return Response.ok(new board(pages.page(person, asOf, units))).build();
    }
}
