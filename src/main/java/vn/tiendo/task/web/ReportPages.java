package vn.tiendo.task.web;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Origin;
import vn.tiendo.task.TaskAccess;

/**
 * An owner's report from a page, with the photos that show it, in one form: stored together or not at all. A page's script
 * sends it under a key, so that after a lost answer it can be sent again and is stored once.
 */
@Path("/tasks/{code}")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private static final int UNPROCESSABLE = 422;

    /** What a form says of the page it stands on, when that is not the task's own. */
    private static final String MY_WORK = "my-work";

    private final TaskActs acts;
    private final TaskPageBuilder pages;
    private final MyWorkBuilder myWork;
    private final TaskAccess access;
    private final SignedIn signedIn;
    private final Shown shown;

    ReportPages(
            TaskActs acts,
            TaskPageBuilder pages,
            MyWorkBuilder myWork,
            TaskAccess access,
            SignedIn signedIn,
            Shown shown) {
        this.acts = acts;
        this.pages = pages;
        this.myWork = myWork;
        this.access = access;
        this.signedIn = signedIn;
        this.shown = shown;
    }

    @POST
    @Path("/progress")
    @Idempotent
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response report(
            @PathParam("code") String code,
            @RestForm("percent") String percent,
            @RestForm("done") String done,
            @RestForm("difficulty") String difficulty,
            @RestForm("proposal") String proposal,
            @RestForm("expectedOn") String expectedOn,
            @RestForm("decidingLevel") String decidingLevel,
            @RestForm("wantedBy") String wantedBy,
            @RestForm("from") String from,
            @RestForm("file") List<FileUpload> files) {
        // Who may not see the task is told so before anybody looks into the files.
        access.seen(code, signedIn.person());
        boolean onMyWork = MY_WORK.equals(from);
        try {
            acts.report(
                    code,
                    new Sent.Progress(
                            percent == null ? null : new TextNode(percent),
                            done,
                            difficulty,
                            proposal,
                            expectedOn,
                            decidingLevel,
                            wantedBy),
                    files,
                    Origin.PAGE);
            return Response.seeOther(URI.create(
                            onMyWork ? "/my-work?told=" + code + "#main" : "/tasks/" + code + "?told=progress#main"))
                    .build();
        } catch (RuleBroken broken) {
            Map<String, String> typed = new HashMap<>();
            typed.put("percent", percent);
            typed.put("done", done);
            typed.put("difficulty", difficulty);
            typed.put("proposal", proposal);
            typed.put("expectedOn", expectedOn);
            typed.put("decidingLevel", decidingLevel);
            typed.put("wantedBy", wantedBy);
            typed.values().removeIf(Objects::isNull);
            return refused(code, Entered.refused("progress", typed, broken, shown.language()), onMyWork);
        }
    }

    /** Written out here: what is kept under a key is looked at in a transaction, which is over when a page is drawn. */
    private Response refused(String code, Entered refused, boolean onMyWork) {
        Person person = signedIn.person();
        MyWork work = onMyWork ? myWork.page(person, refused, code, null) : null;
        TemplateInstance page = work != null && work.holds(code)
                ? new MyWorkPages.myWork(work)
                : new TaskPages.task(pages.page(code, person, refused, null));
        return Response.status(UNPROCESSABLE)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
