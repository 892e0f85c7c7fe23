package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;

/** What the staff note about a task for themselves; it is read on the task's page. */
@Path("/tasks/{code}/notes")
@Produces(MediaType.TEXT_HTML)
class NotePages {

    private static final int UNPROCESSABLE = 422;

    record note(Task task, String text, Map<String, String> wrong) implements TemplateInstance {}

    private final TaskAccess access;
    private final StaffActs staffActs;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    NotePages(TaskAccess access, StaffActs staffActs, SignedIn signedIn, Shown shown, Clock clock) {
        this.access = access;
        this.staffActs = staffActs;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("code") String code, @FormParam("text") String text) {
        try {
            Checks checks = new Checks();
            String words = checks.required("text", text);
            checks.orThrow();
            staffActs.note(code, words, signedIn.person(), Origin.PAGE, clock.instant());
            return Response.seeOther(URI.create("/tasks/" + code + "#notes")).build();
        } catch (RuleBroken broken) {
            Map<String, String> wrong = Entered.reasons(broken, shown.language());
            note again = new note(access.seen(code, signedIn.person()), text == null ? "" : text, wrong);
            return Response.status(UNPROCESSABLE).entity(again).build();
        }
    }
}
