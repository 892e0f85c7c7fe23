package vn.tiendo.report.web;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.report.LetterDesk;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Idempotent;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.ChasedTask;
import vn.tiendo.task.ChasingLetter;
import vn.tiendo.task.ChasingLetters;
import vn.tiendo.task.Origin;

/** Chasing letters for the staff's programs, such as the one of the registry that gives numbers. */
@Path("/api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "letters")
class LetterApi {

    private static final int MOST = 500;

    private final LetterDesk desk;
    private final ChasingLetters letters;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Clock clock;

    LetterApi(LetterDesk desk, ChasingLetters letters, Organisations organisations, SignedIn signedIn, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A letter; number and day of issue are null for a draft. */
    @Schema(name = "Letter")
    record LetterDocument(
            long id,
            String unit,
            LocalDate draftedOn,
            int time,
            int tasks,
            LocalDate answerBy,
            String number,
            LocalDate issuedOn,
            boolean dropped) {}

    /** A task in a letter, as it stood on the day of the draft. */
    @Schema(name = "LetterLine")
    record LineDocument(int place, String task, LocalDate dueOn, int daysOverdue, int time) {}

    /** A letter to be drafted: the unit's code, and codes of overdue tasks that it leaves out. */
    @Schema(name = "LetterWish")
    record WishDocument(String unit, List<String> without) {}

    /** The number a letter got, the day on it, and a word: why, where it corrects. */
    @Schema(name = "LetterNumber")
    record NumberDocument(String number, String issuedOn, String word) {}

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "Drafts and letters that went out, the newest first")
    public Slice<LetterDocument> all(
            @QueryParam("unit") String unit,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, MOST);
        String code = checks.text("unit", unit);
        checks.that(after == null || after.matches("\\d{1,18}"), "after", RuleWords::badCursor)
                .orThrow();
        Organisation of = code == null
                ? null
                : organisations.withCode(code).orElseThrow(() -> new RuleBroken("unit", w -> w.noOrganisation(code)));
        Slice<ChasingLetter> found = letters.newestFirst(of, after == null ? null : Long.valueOf(after), most);
        return new Slice<>(found.items().stream().map(LetterApi::document).toList(), found.next());
    }

    @GET
    @Path("/{id: \\d{1,18}}/tasks")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    @Operation(summary = "The tasks a letter names, as they stood on the day of the draft")
    public Slice<LineDocument> tasks(
            @PathParam("id") Long id,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, MOST);
        checks.that(after == null || after.matches("\\d{1,9}"), "after", RuleWords::badCursor)
                .orThrow();
        List<ChasedTask> found = letters.lines(letters.seen(id), after == null ? 0 : Integer.parseInt(after), most + 1);
        Slice<ChasedTask> part = Slice.cut(found, most, l -> String.valueOf(l.place()));
        return new Slice<>(
                part.items().stream()
                        .map(l -> new LineDocument(l.place(), l.task().code(), l.dueOn(), l.daysOverdue(), l.nth()))
                        .toList(),
                part.next());
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draft a letter to a unit about its overdue tasks")
    @APIResponseSchema(value = LetterDocument.class, responseCode = "201")
    public Response draft(WishDocument sent) {
        WishDocument wish = sent == null ? new WishDocument(null, null) : sent;
        Set<String> without = wish.without() == null
                ? Set.of()
                : wish.without().stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
        Long id = desk.draft(wish.unit(), without, signedIn.person(), Origin.API, clock.instant());
        return Response.created(URI.create("/api/v1/letters/" + id + "/tasks"))
                .entity(document(letters.seen(id)))
                .build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/number")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Record the number a letter got: from now on it counts as sent; a second number corrects the first")
    public LetterDocument number(@PathParam("id") Long id, NumberDocument sent) {
        NumberDocument given = sent == null ? new NumberDocument(null, null, null) : sent;
        LetterDesk.Numbered typed = new LetterDesk.Numbered(given.number(), given.issuedOn(), given.word());
        desk.number(id, typed, signedIn.person(), Origin.API, clock.instant());
        return document(letters.seen(id));
    }

    @POST
    @Path("/{id: \\d{1,18}}/withdrawal")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Idempotent
    @Operation(summary = "Drop a draft, so that the unit can get another")
    public LetterDocument drop(@PathParam("id") Long id) {
        desk.drop(id, clock.instant());
        return document(letters.seen(id));
    }

    private static LetterDocument document(ChasingLetter letter) {
        return new LetterDocument(
                letter.id(),
                letter.unit().code(),
                letter.onDay(),
                letter.nth(),
                letter.size(),
                letter.answerBy(),
                letter.number() == null ? null : letter.number().number(),
                letter.number() == null ? null : letter.number().issuedOn(),
                letter.isDropped());
    }
}
