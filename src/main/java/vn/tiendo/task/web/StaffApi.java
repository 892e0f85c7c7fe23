package vn.tiendo.task.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;

/** One task for programs, and what lead unit and staff decide about it; each answers with the task as it then is. */
@Path("/api/v1/tasks/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class StaffApi {

    private final TaskActs acts;
    private final TaskAccess access;
    private final TaskDocuments documents;
    private final Unchanged unchanged;
    private final SignedIn signedIn;
    private final AsOf days;

    StaffApi(
            TaskActs acts,
            TaskAccess access,
            TaskDocuments documents,
            Unchanged unchanged,
            SignedIn signedIn,
            AsOf days) {
        this.acts = acts;
        this.access = access;
        this.documents = documents;
        this.unchanged = unchanged;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Authenticated
    @Operation(summary = "A task, why its last good day is what it is, and all that happened to it")
    public RestResponse<TaskDocuments.Whole> task(@PathParam("code") String code) {
        Task task = access.seen(code, signedIn.person());
        return RestResponse.ResponseBuilder.ok(documents.whole(task, signedIn.person(), days.today()))
                .header(HttpHeaders.ETAG, unchanged.tag(task, signedIn.person()).header())
                .build();
    }

    @POST
    @Idempotent
    @Path("/progress/{report: \\d{1,18}}/confirmation")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Operation(summary = "Stand by a contractor's report, as its lead unit")
    public RestResponse<TaskDocuments.Whole> confirm(@PathParam("code") String code, @PathParam("report") Long report) {
        acts.confirm(code, report, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/acceptance")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accept the claim that waits; whether it was in time is settled by this, for good")
    public RestResponse<TaskDocuments.Whole> accept(@PathParam("code") String code, Sent.Acceptance sent) {
        acts.accept(code, sent == null ? new Sent.Acceptance(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/return")
    @RolesAllowed({Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send the claim that waits back, with the reason")
    public RestResponse<TaskDocuments.Whole> giveBack(@PathParam("code") String code, Sent.Reason sent) {
        acts.giveBack(code, sent == null ? new Sent.Reason(null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/due-day")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set the last good day by hand; the wording, its reading and the reason are kept")
    public RestResponse<TaskDocuments.Whole> moveDueDay(@PathParam("code") String code, Sent.DueDay sent) {
        acts.moveDueDay(code, sent == null ? new Sent.DueDay(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/extension-requests/{number: \\d{1,6}}/decision")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant a later day, another than the one wanted, or refuse; with a word")
    public RestResponse<TaskDocuments.Whole> decideExtension(
            @PathParam("code") String code, @PathParam("number") int number, Sent.ExtensionDecision sent) {
        acts.decideExtension(code, number, sent == null ? new Sent.ExtensionDecision(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/cancellation")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Cancel the task, with the reason and the document that says so")
    public RestResponse<TaskDocuments.Whole> cancel(@PathParam("code") String code, Sent.Ruling sent) {
        acts.cancel(code, sent == null ? new Sent.Ruling(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/suspension")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let the task rest, with the reason and the document that says so")
    public RestResponse<TaskDocuments.Whole> suspend(@PathParam("code") String code, Sent.Ruling sent) {
        acts.suspend(code, sent == null ? new Sent.Ruling(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/resumption")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let a task that rested go on")
    public RestResponse<TaskDocuments.Whole> resume(@PathParam("code") String code, Sent.Ruling sent) {
        acts.resume(code, sent == null ? new Sent.Ruling(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/parties")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the task to a lead unit, a cooperating unit or a contractor")
    public RestResponse<TaskDocuments.Whole> assign(@PathParam("code") String code, Sent.Party sent) {
        acts.assign(code, sent == null ? new Sent.Party(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/parties/release")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an organisation's part in the task; what it said stays")
    public RestResponse<TaskDocuments.Whole> release(@PathParam("code") String code, Sent.Party sent) {
        acts.release(code, sent == null ? new Sent.Party(null, null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/rhythm")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set how many days may pass between two reports")
    public RestResponse<TaskDocuments.Whole> setRhythm(@PathParam("code") String code, Sent.Rhythm sent) {
        acts.setRhythm(code, sent == null ? new Sent.Rhythm(null) : sent, Origin.API);
        return task(code);
    }

    @POST
    @Idempotent
    @Path("/reminders")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have the owners reminded with their next mail")
    public RestResponse<TaskDocuments.Whole> remind(@PathParam("code") String code, Sent.Reminder sent) {
        acts.remind(code, sent == null ? new Sent.Reminder(null) : sent, Origin.API);
        return task(code);
    }
}
