package vn.tiendo.indicator.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.indicator.Course;
import vn.tiendo.indicator.Indicator;
import vn.tiendo.indicator.IndicatorAccess;
import vn.tiendo.indicator.Measurement;
import vn.tiendo.indicator.Measuring;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;

/** The figures that are followed: how far, how fast, and where a new one is entered. */
@Path("/indicators")
@Produces(MediaType.TEXT_HTML)
class IndicatorPages {

    private static final int UNPROCESSABLE = 422;

    /**
     * @param untargeted how many have no target
     */
    record list(List<Line> lines, int reached, int onTheWay, int missed, int notMeasured, int untargeted)
            implements TemplateInstance {}

    /** An indicator, what was measured last by today, and how it runs towards the target that matters next. */
    record Line(Indicator indicator, Measurement last, Course course, Rate needed, Share share) {

        static Line of(Indicator indicator, LocalDate today) {
            List<Measurement> figures = indicator.inForce(today);
            Course course = indicator.course(today);
            return new Line(
                    indicator,
                    figures.isEmpty() ? null : figures.get(figures.size() - 1),
                    course,
                    course == null ? null : Rate.needed(course),
                    course == null ? null : Share.of(course));
        }

        private int rank() {
            return course == null ? 3 : course.state().isOpen() ? 0 : course.state() == Course.State.MISSED ? 1 : 2;
        }

        private LocalDate due() {
            return course == null || course.target().dueOn() == null
                    ? LocalDate.MAX
                    : course.target().dueOn();
        }
    }

    /**
     * One indicator.
     *
     * @param correcting the figure that the form corrects; null when it takes a new one
     */
    record indicator(
            Indicator indicator,
            List<Run> runs,
            Measurement last,
            Chart chart,
            List<Entry> entries,
            boolean mayMeasure,
            Measurement correcting,
            FigureForm form,
            LocalDate today)
            implements TemplateInstance {}

    /** The way to one target. */
    record Run(Course course, Rate needed, Rate pace) {
        static Run of(Course course) {
            return new Run(course, Rate.needed(course), Rate.soFar(course));
        }
    }

    /**
     * A figure of the table.
     *
     * @param correction the one that took its place; null when it stands
     * @param by who entered it; null where the viewer hears only of which organisation
     */
    record Entry(Measurement measurement, Measurement correction, Account by) {}

    private final IndicatorAccess access;
    private final Measuring measuring;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    IndicatorPages(IndicatorAccess access, Measuring measuring, SignedIn signedIn, Shown shown, Clock clock) {
        this.access = access;
        this.measuring = measuring;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public TemplateInstance page() {
        LocalDate today = today();
        List<Line> lines = access.seen(signedIn.person()).stream()
                .map(i -> Line.of(i, today))
                .sorted(Comparator.comparing(Line::rank)
                        .thenComparing(Line::due)
                        .thenComparing(l -> l.indicator().code()))
                .toList();
        return new list(
                lines,
                count(lines, Course.State.REACHED),
                count(lines, Course.State.ON_THE_WAY),
                count(lines, Course.State.MISSED),
                count(lines, Course.State.NOT_MEASURED),
                (int) lines.stream().filter(l -> l.course() == null).count());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public TemplateInstance one(@PathParam("code") String code, @QueryParam("correct") String correct) {
        return view(code, FigureForm.EMPTY, correct);
    }

    @POST
    @Path("/{code}/measurements")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.UNIT_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response measure(@PathParam("code") String code, MultivaluedMap<String, String> form) {
        Map<String, String> values = new HashMap<>();
        form.forEach((field, given) -> values.put(field, given.isEmpty() ? "" : given.get(0)));
        try {
            measuring.measure(
                    code,
                    FigureForm.read(
                            FigureForm.figure(values.get("amount")),
                            values.get("measuredOn"),
                            values.get("qualifier"),
                            values.get("word")),
                    FigureForm.replaced(values.get("replaces")),
                    signedIn.person(),
                    clock.instant());
            return Response.seeOther(UriBuilder.fromPath("/indicators/{code}")
                            .fragment("measurements")
                            .build(code))
                    .build();
        } catch (RuleBroken broken) {
            FigureForm again = FigureForm.refused(values, broken, shown.language());
            return Response.status(UNPROCESSABLE)
                    .entity(view(code, again, values.get("replaces")))
                    .build();
        }
    }

    private TemplateInstance view(String code, FigureForm form, String correct) {
        LocalDate today = today();
        Indicator found = access.seen(code, signedIn.person());
        List<Measurement> figures = found.inForce(today);
        List<Entry> entries = found.measurements().stream()
                .filter(m -> !m.measuredOn().isAfter(today))
                .map(m -> new Entry(m, found.correctionOf(m), m.enteredBy(signedIn.person())))
                .sorted(Comparator.comparing((Entry e) -> e.measurement().measuredOn())
                        .thenComparing(e -> e.measurement().id())
                        .reversed())
                .toList();
        Measurement correcting = entries.stream()
                .filter(e -> e.correction() == null
                        && String.valueOf(e.measurement().id()).equals(correct))
                .map(Entry::measurement)
                .findFirst()
                .orElse(null);
        return new indicator(
                found,
                found.courses(today).stream().map(Run::of).toList(),
                figures.isEmpty() ? null : figures.get(figures.size() - 1),
                Chart.of(found, today, shown.language()),
                entries,
                access.mayMeasure(signedIn.person()),
                correcting,
                form,
                today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Language.ZONE);
    }

    private static int count(List<Line> lines, Course.State state) {
        return (int) lines.stream()
                .filter(l -> l.course() != null && l.course().state() == state)
                .count();
    }
}
