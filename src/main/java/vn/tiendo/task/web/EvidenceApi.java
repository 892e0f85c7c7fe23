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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.evidence.DocumentReference;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.evidence.EvidenceStore;
import vn.tiendo.organisation.OpenToPrograms;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.task.EvidenceWithdrawal;
import vn.tiendo.task.Exhibit;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Proving;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskEvidence;
import vn.tiendo.task.TaskEvidences;

/** The evidence of a task for programs. */
@Path("/api/v1/tasks/{code}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
class EvidenceApi {

    private final TaskAccess access;
    private final TaskEvidences evidences;
    private final EvidenceStore store;
    private final Proving proving;
    private final SignedIn signedIn;
    private final Clock clock;

    EvidenceApi(
            TaskAccess access,
            TaskEvidences evidences,
            EvidenceStore store,
            Proving proving,
            SignedIn signedIn,
            Clock clock) {
        this.access = access;
        this.evidences = evidences;
        this.store = store;
        this.proving = proving;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A file: {@code sha256} is that of its content. */
    record FileDocument(String name, String type, long size, String sha256) {}

    /** A document that is named. */
    record NamedDocument(String number, LocalDate issuedOn, String issuer) {}

    /** That it proves nothing any more. */
    record WithdrawalDocument(Instant at, String reason) {}

    /** A piece of evidence. */
    record PieceDocument(
            Long id,
            Instant addedAt,
            String by,
            String title,
            FileDocument file,
            NamedDocument document,
            WithdrawalDocument withdrawn,
            String origin) {}

    /** The evidence of a task, the newest first. */
    record Pieces(List<PieceDocument> items) {}

    /** A document that proves something and is found elsewhere; days are written 2025-11-06. */
    record ReferenceDocument(String title, String number, String issuedOn, String issuer) {}

    /** Why a piece is taken back. */
    record ReasonDocument(String reason) {}

    @GET
    @Authenticated
    @Operation(summary = "The evidence of a task, the newest first")
    public Pieces list(@PathParam("code") String code) {
        Person viewer = signedIn.person();
        return new Pieces(evidences.of(access.seen(code, viewer), Scope.of(viewer)).stream()
                .map(e -> document(e, viewer))
                .toList());
    }

    @POST
    @Idempotent
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Bring files of at most 25 MB each, as a form, or name a document that is found elsewhere, as JSON",
            description = "What is written beside the files holds for all of them.")
    @APIResponseSchema(value = Pieces.class, responseCode = "201")
    public Response addFiles(
            @PathParam("code") String code,
            @RestForm("file") List<FileUpload> file,
            @RestForm("title") String title,
            @RestForm("number") String number,
            @RestForm("issuedOn") String issuedOn,
            @RestForm("issuer") String issuer) {
        return add(code, new EvidenceForm(title, number, issuedOn, issuer, Map.of()), file);
    }

    @POST
    @Idempotent
    @OpenToPrograms
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name a document that is found elsewhere: number, issuedOn and issuer")
    @APIResponseSchema(value = Pieces.class, responseCode = "201")
    public Response addReference(@PathParam("code") String code, ReferenceDocument sent) {
        ReferenceDocument given = sent == null ? new ReferenceDocument(null, null, null, null) : sent;
        return add(
                code,
                new EvidenceForm(given.title(), given.number(), given.issuedOn(), given.issuer(), Map.of()),
                List.of());
    }

    @GET
    @Path("/{id:\\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    @Authenticated
    @Operation(summary = "The file of a piece of evidence, to be saved")
    @APIResponse(
            responseCode = "200",
            description = "The file's bytes, of the file's own type",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("code") String code, @PathParam("id") long id) {
        Person person = signedIn.person();
        Exhibit exhibit = evidences.seen(access.seen(code, person), id, Scope.of(person));
        return Attachment.of(exhibit.piece().evidence(), store);
    }

    @POST
    @Idempotent
    @OpenToPrograms
    @Path("/{id:\\d{1,18}}/withdrawal")
    @RolesAllowed({Role.CONTRACTOR_ROLE, Role.UNIT_ROLE, Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a piece back: it stays in the list, with the reason")
    public PieceDocument withdraw(@PathParam("code") String code, @PathParam("id") long id, ReasonDocument sent) {
        Person person = signedIn.person();
        Checks checks = new Checks();
        String reason = checks.text("reason", sent == null ? null : sent.reason());
        checks.that(reason != null, "reason", RuleWords::reason).orThrow();
        proving.withdraw(code, id, reason, person, Origin.API, clock.instant());
        return document(evidences.seen(access.seen(code, person), id, Scope.of(person)), person);
    }

    private Response add(String code, EvidenceForm form, List<FileUpload> files) {
        Person person = signedIn.person();
        // Who may not see the task is told so before anybody looks into the files.
        Task task = access.seen(code, person);
        Set<Long> added = proving.attach(code, form.read(files), person, Origin.API, clock.instant()).stream()
                .map(TaskEvidence::id)
                .collect(Collectors.toSet());
        return Response.created(URI.create("/api/v1/tasks/" + task.code() + "/evidence"))
                .entity(new Pieces(evidences.of(task, Scope.of(person)).stream()
                        .filter(e -> added.contains(e.piece().id()))
                        .sorted(Comparator.comparing(e -> e.piece().id()))
                        .map(e -> document(e, person))
                        .toList()))
                .build();
    }

    private static PieceDocument document(Exhibit exhibit, Person viewer) {
        TaskEvidence piece = exhibit.piece();
        Evidence evidence = piece.evidence();
        DocumentReference document = evidence.document();
        EvidenceWithdrawal withdrawal = exhibit.withdrawal();
        return new PieceDocument(
                piece.id(),
                piece.at(),
                piece.who(viewer.language()),
                evidence.title(),
                evidence.isFile()
                        ? new FileDocument(
                                evidence.fileName(),
                                evidence.fileKind().mediaType(),
                                evidence.fileSize(),
                                evidence.fileHash())
                        : null,
                document == null ? null : new NamedDocument(document.number(), document.issuedOn(), document.issuer()),
                withdrawal == null ? null : new WithdrawalDocument(withdrawal.at(), withdrawal.reason()),
                piece.origin().name().toLowerCase(java.util.Locale.ROOT));
    }
}
