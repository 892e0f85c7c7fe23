package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.evidence.EvidenceStore;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Exhibit;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Proving;
import vn.tiendo.task.Scope;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskEvidences;

/** The evidence brought for a task: what there is, one more, a file to save, one taken back. */
@Path("/tasks/{code}/evidence")
@Produces(MediaType.TEXT_HTML)
class EvidencePages {

    private static final int UNPROCESSABLE = 422;

    record list(TaskPage page, EvidenceForm form) implements TemplateInstance {}

    private final TaskPageBuilder pages;
    private final TaskAccess access;
    private final TaskEvidences evidences;
    private final EvidenceStore store;
    private final Proving proving;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    EvidencePages(
            TaskPageBuilder pages,
            TaskAccess access,
            TaskEvidences evidences,
            EvidenceStore store,
            Proving proving,
            SignedIn signedIn,
            Shown shown,
            Clock clock) {
        this.pages = pages;
        this.access = access;
        this.evidences = evidences;
        this.store = store;
        this.proving = proving;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public TemplateInstance page(@PathParam("code") String code) {
        return new list(page(code, signedIn.person()), EvidenceForm.EMPTY);
    }

    @POST
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("code") String code,
            @RestForm("file") List<FileUpload> files,
            @RestForm("title") String title,
            @RestForm("number") String number,
            @RestForm("issuedOn") String issuedOn,
            @RestForm("issuer") String issuer) {
        EvidenceForm form = new EvidenceForm(title, number, issuedOn, issuer, Map.of());
        // Who may not see the task is told so before anybody looks into the files.
        access.seen(code, signedIn.person());
        try {
            proving.attach(code, form.read(files), signedIn.person(), Origin.PAGE, clock.instant());
            return back(code);
        } catch (RuleBroken broken) {
            return refused(code, form.refused(broken, shown.language()));
        }
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Authenticated
    public Response file(@PathParam("code") String code, @PathParam("id") long id) {
        Person person = signedIn.person();
        Exhibit exhibit = evidences.seen(access.seen(code, person), id, Scope.of(person));
        return Attachment.of(exhibit.piece().evidence(), store);
    }

    @POST
    @Path("/{id:\\d{1,18}}/withdrawal")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("code") String code, @PathParam("id") long id, @FormParam("reason") String reason) {
        try {
            Checks checks = new Checks();
            String why = checks.text("reason", reason);
            checks.that(why != null, "reason", RuleWords::reason).orThrow();
            proving.withdraw(code, id, why, signedIn.person(), Origin.PAGE, clock.instant());
            return back(code);
        } catch (RuleBroken broken) {
            return refused(code, EvidenceForm.EMPTY.refused(broken, shown.language()));
        }
    }

    private TaskPage page(String code, Person viewer) {
        return pages.page(code, viewer, Entered.NOTHING, null);
    }

    private Response refused(String code, EvidenceForm form) {
        return Response.status(UNPROCESSABLE)
                .entity(new list(page(code, signedIn.person()), form))
                .build();
    }

    private static Response back(String code) {
        return Response.seeOther(URI.create("/tasks/" + code + "#evidence")).build();
    }
}
