package vn.tiendo.report.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.report.LetterDesk;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.ChasingLetter;
import vn.tiendo.task.ChasingLetters;
import vn.tiendo.task.Origin;
import vn.tiendo.task.OverdueTask;
import vn.tiendo.task.OverdueUnit;
import vn.tiendo.task.OverdueUnits;

/** Whom to chase by letter, the letters, and one letter: its words, its tasks, its number. */
@Path("/letters")
@Produces(MediaType.TEXT_HTML)
class LetterPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LETTERS = 50;
    private static final int LINES = 100;

    record list(List<OverdueUnit> units, List<ChasingLetter> letters, String older, boolean first, boolean mayAct)
            implements TemplateInstance {}

    /** @param without codes of the tasks ticked to be left out */
    record wish(
            Organisation unit, LocalDate day, List<OverdueTask> tasks, Set<String> without, Map<String, String> wrong)
            implements TemplateInstance {}

    record letter(LetterPage page) implements TemplateInstance {}

    private final LetterDesk desk;
    private final ChasingLetters letters;
    private final OverdueUnits overdue;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Shown shown;
    private final AsOf days;
    private final Clock clock;

    LetterPages(
            LetterDesk desk,
            ChasingLetters letters,
            OverdueUnits overdue,
            Organisations organisations,
            SignedIn signedIn,
            Shown shown,
            AsOf days,
            Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.overdue = overdue;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.shown = shown;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance page(@QueryParam("before") Long before) {
        Slice<ChasingLetter> found = letters.newestFirst(null, before, LETTERS);
        return new list(
                before == null ? overdue.units(days.today()) : List.of(),
                found.items(),
                found.next(),
                before == null,
                mayAct());
    }

    @GET
    @Path("/new")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public TemplateInstance wish(@QueryParam("unit") String unit) {
        return wish(unit, Set.of(), Map.of());
    }

    @POST
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draft(@FormParam("unit") String unit, @FormParam("without") List<String> without) {
        Set<String> left = without == null ? Set.of() : new LinkedHashSet<>(without);
        try {
            Long id = desk.draft(unit, left, signedIn.person(), Origin.PAGE, clock.instant());
            return Response.seeOther(URI.create("/letters/" + id)).build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(wish(unit, left, LetterForm.reasons(broken, shown.language())))
                    .build();
        }
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance show(
            @PathParam("id") Long id,
            @QueryParam("in") String wordedIn,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("told") String told) {
        return page(id, wordedIn, after, LetterForm.NOTHING, told);
    }

    @POST
    @Path("/{id: \\d{1,18}}/words")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response word(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        String in = form.getFirst("in");
        return done(
                id,
                "words",
                form,
                "/letters/" + id + "?told=kept&in=" + language(in).tag(),
                f -> {
                    LetterDesk.Worded typed = new LetterDesk.Worded(
                            f.get("recipients"), f.get("opening"), f.get("request"), f.get("answerBy"));
                    desk.word(id, typed, language(in), days.today());
                });
    }

    @POST
    @Path("/{id: \\d{1,18}}/number")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response number(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(
                id,
                "number",
                form,
                "/letters/" + id + "?told=recorded",
                f -> desk.number(
                        id,
                        new LetterDesk.Numbered(f.get("number"), f.get("issuedOn"), f.get("word")),
                        signedIn.person(),
                        Origin.PAGE,
                        clock.instant()));
    }

    @POST
    @Path("/{id: \\d{1,18}}/withdrawal")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("id") Long id, MultivaluedMap<String, String> form) {
        return done(id, "withdrawal", form, "/letters", f -> desk.drop(id, clock.instant()));
    }

    private TemplateInstance wish(String code, Set<String> without, Map<String, String> wrong) {
        Organisation unit =
                organisations.withCode(code == null ? "" : code).orElseThrow(() -> new Missing("unit " + code));
        LocalDate today = days.today();
        return new wish(unit, today, overdue.tasks(unit, today), without, wrong);
    }

    private letter page(Long id, String wordedIn, int after, LetterForm form, String told) {
        ChasingLetter letter = letters.seen(id);
        int from = Math.max(0, after);
        return new letter(new LetterPage(
                letter,
                language(wordedIn),
                letters.lines(letter, from, LINES),
                from,
                letters.numbers(letter),
                mayAct(),
                form,
                told));
    }

    private Language language(String tag) {
        return tag == null || tag.isBlank() ? shown.language() : Language.of(tag);
    }

    private boolean mayAct() {
        return signedIn.person().is(Role.STAFF) || signedIn.person().is(Role.ADMIN);
    }

    private Response done(
            Long id, String act, MultivaluedMap<String, String> form, String then, Consumer<Map<String, String>> deed) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, given) -> values.put(field, given.isEmpty() ? "" : given.get(0)));
        try {
            deed.accept(values);
            return Response.seeOther(URI.create(then)).build();
        } catch (RuleBroken broken) {
            LetterForm again = LetterForm.refused(act, values, broken, shown.language());
            return Response.status(UNPROCESSABLE)
                    .entity(page(id, values.get("in"), 0, again, null))
                    .build();
        }
    }
}
