package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;

/** One task: why its day is what it is, what happened, and the next thing to do about it. */
@Path("/tasks/{code}")
@Produces(MediaType.TEXT_HTML)
class TaskPages {

    record task(TaskPage page) implements TemplateInstance {}

    record dueDay(TaskPage page) implements TemplateInstance {}

    private final TaskPageBuilder pages;
    private final SignedIn signedIn;

    TaskPages(TaskPageBuilder pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    public Response page(@PathParam("code") String code, @QueryParam("told") String told) {
        if (pages.hasCopies(code, signedIn.person())) {
            return Response.seeOther(URI.create("/orders/" + code)).build();
        }
        return Response.ok(new task(pages.page(code, signedIn.person(), Entered.NOTHING, told)))
                .build();
    }

    @GET
    @Path("/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance dueDayForm(@PathParam("code") String code) {
        return new dueDay(pages.page(code, signedIn.person(), Entered.NOTHING, null));
    }
}
