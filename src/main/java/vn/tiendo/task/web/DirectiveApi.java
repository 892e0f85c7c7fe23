package vn.tiendo.task.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.task.Tasks;

/** Directives and their clauses for programs; their tasks are found by {@code /api/v1/tasks?directive=}. */
@Path("/api/v1/directives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directives")
class DirectiveApi {

    private static final int LIMIT = 500;

    private final Directives directives;
    private final Tasks tasks;
    private final SignedIn signedIn;

    DirectiveApi(Directives directives, Tasks tasks, SignedIn signedIn) {
        this.directives = directives;
        this.tasks = tasks;
        this.signedIn = signedIn;
    }

    /** A directive and how many tasks it gave. */
    record DirectiveItem(
            String code, String kind, String number, String title, String issuer, LocalDate issuedOn, long tasks) {}

    /** A numbered part. */
    record ClauseItem(String number, String text) {}

    /** A directive with its wording. */
    record DirectiveDocument(DirectiveItem directive, String preamble, List<ClauseItem> clauses) {}

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "The directives, the youngest first, those without a day last; 500 at most")
    public List<DirectiveItem> directives() {
        Map<Long, Long> counts = tasks.countedByDirective();
        return directives.newestFirst(LIMIT).stream()
                .map(d -> item(d, counts.getOrDefault(d.id(), 0L)))
                .toList();
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "A directive with its clauses")
    public DirectiveDocument directive(@PathParam("code") String code) {
        if (code.indexOf(0) >= 0) {
            throw new Missing(code);
        }
        Directive found = directives.toRead(code).orElseThrow(() -> new Missing(code));
        Language language = signedIn.person().language();
        return new DirectiveDocument(
                item(found, tasks.countedByDirective().getOrDefault(found.id(), 0L)),
                found.preamble() == null ? null : found.preamble().in(language),
                found.clauses().stream()
                        .map(c -> new ClauseItem(c.number(), c.text().in(language)))
                        .toList());
    }

    private DirectiveItem item(Directive directive, long count) {
        Language language = signedIn.person().language();
        return new DirectiveItem(
                directive.code(),
                directive.kind(),
                directive.number(),
                directive.title().in(language),
                directive.issuer() == null ? null : directive.issuer().name().in(language),
                directive.issuedOn(),
                count);
    }
}
