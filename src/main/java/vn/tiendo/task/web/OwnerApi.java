package vn.tiendo.task.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.OpenToPrograms;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.TaskAccess;

/** What owners say about their tasks: receipt, progress, the claim that it is done, the wish for a later day. */
@Path("/api/v1/tasks/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class OwnerApi {

    private final TaskActs acts;
    private final TaskAccess access;
    private final LedgerDocuments documents;
    private final SignedIn signedIn;

    OwnerApi(TaskActs acts, TaskAccess access, LedgerDocuments documents, SignedIn signedIn) {
        this.acts = acts;
        this.access = access;
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @POST
    @Idempotent
    @Path("/receipt")
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that the order has arrived, and on which day")
    @APIResponse(responseCode = "201", description = "Kept; there is nothing to read")
    public Response acknowledge(@PathParam("code") String code, Sent.Receipt sent) {
        acts.acknowledge(code, sent == null ? new Sent.Receipt(null) : sent, Origin.API);
        return created(code).build();
    }

    @POST
    @Idempotent
    @Path("/progress")
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report on a task; 100 percent is a claim that it is done")
    @APIResponseSchema(value = TaskDocuments.Report.class, responseCode = "201")
    public Response report(@PathParam("code") String code, Sent.Progress sent) {
        Sent.Progress given = sent == null ? new Sent.Progress(null, null, null, null, null, null, null) : sent;
        return stored(code, acts.report(code, given, Origin.API));
    }

    @POST
    @Idempotent
    @Path("/claims")
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that the task is done, with the day of the work and the product")
    @APIResponseSchema(value = TaskDocuments.Report.class, responseCode = "201")
    public Response claim(@PathParam("code") String code, Sent.Claim sent) {
        Sent.Claim given = sent == null ? new Sent.Claim(null, null, null, null, null) : sent;
        return stored(code, acts.claim(code, given, List.of(), Origin.API));
    }

    @GET
    @Path("/claims")
    @Authenticated
    @Operation(summary = "The claims that a task is done, the oldest first, and what was answered")
    public List<LedgerDocuments.ClaimItem> claims(@PathParam("code") String code) {
        return documents.claims(access.seen(code, signedIn.person()), signedIn.person());
    }

    @POST
    @Idempotent
    @Path("/extension-requests")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask for a later last good day, before the day in force is over")
    @APIResponseSchema(value = LedgerDocuments.ExtensionItem.class, responseCode = "201")
    public Response askExtension(@PathParam("code") String code, Sent.ExtensionRequest sent) {
        Sent.ExtensionRequest given = sent == null ? new Sent.ExtensionRequest(null, null, null) : sent;
        ExtensionRequest asked = acts.askExtension(code, given, Origin.API);
        return created(code)
                .entity(documents.extensions(access.seen(code, signedIn.person()), signedIn.person()).stream()
                        .filter(e -> e.number() == asked.ordinal())
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    @GET
    @Path("/extension-requests")
    @Authenticated
    @Operation(summary = "The ledger of later days: every wish and every answer")
    public List<LedgerDocuments.ExtensionItem> extensions(@PathParam("code") String code) {
        return documents.extensions(access.seen(code, signedIn.person()), signedIn.person());
    }

    private Response stored(String code, ProgressReport report) {
        return created(code)
                .entity(TaskDocuments.report(report, signedIn.person()))
                .build();
    }

    private static Response.ResponseBuilder created(String code) {
        return Response.created(URI.create("/api/v1/tasks/" + code));
    }
}
