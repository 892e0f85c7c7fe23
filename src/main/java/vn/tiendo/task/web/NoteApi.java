package vn.tiendo.task.web;

import io.quarkus.security.ForbiddenException;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Act;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;
import vn.tiendo.task.StaffNote;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskFacts;

/** The staff's own notes on a task, for their programs. */
@Path("/api/v1/tasks/{code}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notes")
class NoteApi {

    private final TaskAccess access;
    private final TaskFacts facts;
    private final StaffActs staffActs;
    private final SignedIn signedIn;
    private final Clock clock;

    NoteApi(TaskAccess access, TaskFacts facts, StaffActs staffActs, SignedIn signedIn, Clock clock) {
        this.access = access;
        this.facts = facts;
        this.staffActs = staffActs;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A note: what it says. */
    record NoteText(String text) {}

    /** A note that is kept. */
    record NoteDocument(String text, Instant at, String by) {}

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "What the staff noted for themselves, the oldest first")
    public List<NoteDocument> notes(@PathParam("code") String code) {
        Task task = access.seen(code, signedIn.person());
        if (!access.allows(Act.READ_NOTES, task, signedIn.person())) {
            throw new ForbiddenException(
                    "notes are not for " + signedIn.person().username());
        }
        Language language = signedIn.person().language();
        return facts.staffNotes(task).stream().map(n -> document(n, language)).toList();
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Note something that units and contractors never see")
    @APIResponseSchema(value = NoteDocument.class, responseCode = "201")
    public Response note(@PathParam("code") String code, NoteText sent) {
        Checks checks = new Checks();
        String text = checks.required("text", sent == null ? null : sent.text());
        checks.orThrow();
        Instant now = clock.instant();
        staffActs.note(code, text, signedIn.person(), Origin.API, now);
        NoteDocument kept = new NoteDocument(
                text, now, signedIn.person().name().in(signedIn.person().language()));
        return Response.created(URI.create("/api/v1/tasks/" + code + "/notes"))
                .entity(kept)
                .build();
    }

    private static NoteDocument document(StaffNote note, Language language) {
        return new NoteDocument(
                note.text(),
                note.at(),
                note.account() == null ? null : note.account().name().in(language));
    }
}
