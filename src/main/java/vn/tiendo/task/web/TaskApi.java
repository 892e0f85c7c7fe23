package vn.tiendo.task.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.OpenToPrograms;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.Scope;
import vn.tiendo.task.StaffActs;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;

/** Tasks for programs: lists, one task with its history, a new report, another due day. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class TaskApi {

    private final TaskList list;
    private final TaskAccess access;
    private final TaskDocuments documents;
    private final Reporting reporting;
    private final StaffActs staffActs;
    private final SignedIn signedIn;
    private final AsOf days;
    private final Clock clock;

    TaskApi(
            TaskList list,
            TaskAccess access,
            TaskDocuments documents,
            Reporting reporting,
            StaffActs staffActs,
            SignedIn signedIn,
            AsOf days,
            Clock clock) {
        this.list = list;
        this.access = access;
        this.documents = documents;
        this.reporting = reporting;
        this.staffActs = staffActs;
        this.signedIn = signedIn;
        this.days = days;
        this.clock = clock;
    }

    /** A report on a task. {@code percent} 0 to 100 and {@code done} must be there; days are written 2025-11-06. */
    record ProgressDocument(
            JsonNode percent,
            String done,
            String difficulty,
            String proposal,
            String expectedOn,
            String decidingLevel,
            String wantedBy) {}

    /** Another last good day, and why. */
    record DueDayDocument(String dueOn, String reason) {}

    @GET
    @Authenticated
    @Operation(summary = "The tasks you may see, open ones first, the longest overdue at the top")
    public Slice<TaskDocuments.Item> tasks(
            @QueryParam("standing") String standing,
            @QueryParam("lead") String lead,
            @QueryParam("directive") String directive,
            @QueryParam("order") String order,
            @QueryParam("due") String due,
            @QueryParam("asOf") String asOf,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, TaskList.LIMIT);
        TaskFilter filter = TaskFilter.read(checks, standing, lead, directive, order, due);
        Slice<TaskRow> rows = list.tasks(filter, Scope.of(signedIn.person()), days.read(asOf), most, after);
        Language language = signedIn.person().language();
        List<TaskDocuments.Item> items =
                rows.items().stream().map(r -> TaskDocuments.item(r, language)).toList();
        return new Slice<>(items, rows.next());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(summary = "A task, why its last good day is what it is, and all that happened to it")
    public TaskDocuments.Whole task(@PathParam("code") String code) {
        return documents.whole(access.seen(code, signedIn.person()), signedIn.person(), days.today());
    }

    @POST
    @Path("/{code}/progress")
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report on a task")
    public Response report(@PathParam("code") String code, ProgressDocument sent) {
        ProgressDocument given = sent == null ? new ProgressDocument(null, null, null, null, null, null, null) : sent;
        String percent = given.percent() == null || given.percent().isNull()
                ? null
                : given.percent().asText();
        Checks checks = new Checks();
        ProgressReport.Said said = ProgressReport.Said.read(
                checks,
                percent,
                new ProgressReport.Given(
                        given.done(),
                        given.difficulty(),
                        given.proposal(),
                        given.expectedOn(),
                        given.decidingLevel(),
                        given.wantedBy()));
        checks.orThrow();
        ProgressReport report = reporting.report(code, said, signedIn.person(), Origin.API, clock.instant());
        return Response.created(URI.create("/api/v1/tasks/" + code))
                .entity(TaskDocuments.report(report, signedIn.person()))
                .build();
    }

    @POST
    @Path("/{code}/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the last good day by hand; the wording, its reading and the reason are kept")
    public Response moveDueDay(@PathParam("code") String code, DueDayDocument sent) {
        DueDayDocument given = sent == null ? new DueDayDocument(null, null) : sent;
        Checks checks = new Checks();
        LocalDate to = checks.requiredDay("dueOn", given.dueOn());
        String reason = checks.text("reason", given.reason());
        checks.that(reason != null, "reason", RuleWords::reason).orThrow();
        staffActs.moveDueDay(code, to, reason, signedIn.person(), Origin.API, clock.instant());
        return Response.ok(task(code)).build();
    }
}
