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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.StaffActs;

/** One task: why its day is what it is, what happened, and the next thing to do about it. */
@Path("/tasks/{code}")
@Produces(MediaType.TEXT_HTML)
class TaskPages {

    private static final int UNPROCESSABLE = 422;

    record task(TaskPage page) implements TemplateInstance {}

    record dueDay(TaskPage page, String dueOn, String reason, Map<String, String> wrong) implements TemplateInstance {}

    private final TaskPageBuilder pages;
    private final Reporting reporting;
    private final StaffActs staffActs;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    TaskPages(
            TaskPageBuilder pages,
            Reporting reporting,
            StaffActs staffActs,
            SignedIn signedIn,
            Shown shown,
            Clock clock) {
        this.pages = pages;
        this.reporting = reporting;
        this.staffActs = staffActs;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public Response page(@PathParam("code") String code, @QueryParam("told") String told) {
        if (pages.hasCopies(code, signedIn.person())) {
            return Response.seeOther(URI.create("/tasks?order=" + code)).build();
        }
        return Response.ok(new task(pages.page(code, signedIn.person(), ProgressForm.EMPTY, told)))
                .build();
    }

    @POST
    @Path("/progress")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response report(
            @PathParam("code") String code,
            @FormParam("percent") String percent,
            @FormParam("done") String done,
            @FormParam("difficulty") String difficulty,
            @FormParam("proposal") String proposal,
            @FormParam("expectedOn") String expectedOn) {
        ProgressForm form = new ProgressForm(percent, done, difficulty, proposal, expectedOn, Map.of());
        try {
            Checks checks = new Checks();
            ProgressReport.Said said = ProgressReport.Said.read(
                    checks, percent, new ProgressReport.Given(done, difficulty, proposal, expectedOn));
            checks.orThrow();
            reporting.report(code, said, signedIn.person(), Origin.PAGE, clock.instant());
            return Response.seeOther(URI.create("/tasks/" + code + "?told=stored#history"))
                    .build();
        } catch (RuleBroken broken) {
            ProgressForm refused = form.refused(broken, shown.language());
            return Response.status(UNPROCESSABLE)
                    .entity(new task(pages.page(code, signedIn.person(), refused, null)))
                    .build();
        }
    }

    @GET
    @Path("/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance dueDayForm(@PathParam("code") String code) {
        return new dueDay(pages.page(code, signedIn.person(), ProgressForm.EMPTY, null), "", "", Map.of());
    }

    @POST
    @Path("/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response moveDueDay(
            @PathParam("code") String code, @FormParam("dueOn") String dueOn, @FormParam("reason") String reason) {
        try {
            Checks checks = new Checks();
            LocalDate to = checks.requiredDay("dueOn", dueOn);
            String why = checks.text("reason", reason);
            checks.that(why != null, "reason", RuleWords::reason).orThrow();
            staffActs.moveDueDay(code, to, why, signedIn.person(), Origin.PAGE, clock.instant());
            return Response.seeOther(URI.create("/tasks/" + code + "?told=moved"))
                    .build();
        } catch (RuleBroken broken) {
            TaskPage page = pages.page(code, signedIn.person(), ProgressForm.EMPTY, null);
            return Response.status(UNPROCESSABLE)
                    .entity(new dueDay(page, dueOn, reason, ProgressForm.reasons(broken, shown.language())))
                    .build();
        }
    }
}
