package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Shown;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskOwners;
import vn.tiendo.task.TaskSpan;
import vn.tiendo.task.TaskSpans;
import vn.tiendo.task.TaskSpans.Grouping;
import vn.tiendo.task.TaskSpans.Window;

/** Tasks on a time axis: from the order to the last good day, what was moved, and where today is. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
class TimelinePages {

    /** The most lines on one page; the number of a page is bounded so that nobody counts millions of lines away. */
    static final int LINES = 500;

    private static final int LAST_PAGE = 400;
    private static final Set<String> KEPT = Set.of("by", "zoom", "month", "order", "due");

    record timeline(View view, Choice choice) implements TemplateInstance {}

    /**
     * What is drawn.
     *
     * @param size what runs within the days shown
     * @param all what the filter has, whenever it runs
     * @param todayAt where today's line stands; null outside the days shown
     */
    record View(
            TaskFilter filter,
            LocalDate day,
            boolean isToday,
            Window window,
            TaskSpans.Size size,
            TaskList.Size all,
            List<TimeAxis.Mark> marks,
            String todayAt,
            List<Group> groups,
            Links links) {

        /** Whether a field is in use that is folded away otherwise. */
        public boolean isLimitsBeyondWords() {
            return !isToday
                    || filter.limitsFurther()
                    || filter.lead() != null
                    || filter.selection() != Selection.ASSIGNED;
        }

        public int elsewhere() {
            return all.tasks() - size.tasks();
        }

        public int lines() {
            return LINES;
        }

        /** On which side of today's line its words stand: where there is room. */
        public String todayAnchor() {
            return todayIsLate() ? "end" : "start";
        }

        public int todayShift() {
            return todayIsLate() ? -5 : 5;
        }

        private boolean todayIsLate() {
            return todayAt != null && Double.parseDouble(todayAt.replace("%", "")) > 55;
        }
    }

    /** A directive or a unit with what it has; {@code address} is the list of the same tasks. */
    record Group(String code, Bilingual name, String number, String address, boolean continued, List<Line> lines) {}

    record Line(TaskSpan span, TimeAxis.Bar bar) {}

    /** What there is to choose from. */
    record Choice(
            List<Selection> selections,
            List<Organisation> leads,
            List<Organisation> contractors,
            List<Directive> directives) {}

    /** Where the same is shown otherwise: other days, another zoom, other groups, the next lines. */
    record Links(MonthAddress here, YearMonth month, Zoom zoom, Grouping by, int page, boolean more) {

        public MonthAddress earlier() {
            return here.with("page", null).with("month", month.minusMonths(zoom.months()));
        }

        public MonthAddress later() {
            return here.with("page", null).with("month", month.plusMonths(zoom.months()));
        }

        public MonthAddress now() {
            return here.with("page", null).with("month", null);
        }

        public MonthAddress zoomed(Zoom other) {
            return here.with("page", null).with("zoom", other.tag());
        }

        public MonthAddress grouped(String other) {
            return here.with("page", null).with("by", other);
        }

        public MonthAddress calendar() {
            return here.at("/calendar")
                    .with("page", null)
                    .with("zoom", null)
                    .with("by", null)
                    .with("month", month);
        }

        public MonthAddress previousPage() {
            return page > 2 ? here.with("page", page - 1) : here.with("page", null);
        }

        public MonthAddress nextPage() {
            return here.with("page", page + 1);
        }

        /** What a filter takes along: the days shown, how, and what of the filter has no field. */
        public Set<Map.Entry<String, String>> kept() {
            Map<String, String> kept = new LinkedHashMap<>(here.parts());
            kept.keySet().retainAll(KEPT);
            return kept.entrySet();
        }

        public Zoom[] zooms() {
            return Zoom.values();
        }

        public boolean isByUnit() {
            return by == Grouping.UNIT;
        }
    }

    private final TaskSpans spans;
    private final TaskList tasks;
    private final TaskOwners owners;
    private final SignedIn signedIn;
    private final Shown shown;
    private final AsOf days;

    TimelinePages(TaskSpans spans, TaskList tasks, TaskOwners owners, SignedIn signedIn, Shown shown, AsOf days) {
        this.spans = spans;
        this.tasks = tasks;
        this.owners = owners;
        this.signedIn = signedIn;
        this.shown = shown;
        this.days = days;
    }

    @GET
    @Authenticated
    public TemplateInstance page(
            @BeanParam FilterAddress address,
            @QueryParam("asOf") String asOf,
            @QueryParam("by") String by,
            @QueryParam("zoom") String zoomGiven,
            @QueryParam("month") String monthGiven,
            @QueryParam("page") String pageGiven) {
        Checks checks = new Checks();
        TaskFilter filter = address.read(checks);
        LocalDate day = days.read(asOf);
        YearMonth month = MonthAddress.month(checks, monthGiven, day);
        Grouping grouping = checks.oneOf("by", by, Grouping.class);
        int page = pageGiven == null ? 1 : checks.whole("page", pageGiven, 1, LAST_PAGE);
        checks.orThrow();
        Zoom zoom = Zoom.of(zoomGiven);
        TimeAxis axis = new TimeAxis(zoom.around(month));
        Scope scope = Scope.of(signedIn.person());
        Grouping group = grouping == null ? Grouping.DIRECTIVE : grouping;
        List<TaskSpan> found = spans.running(filter, scope, day, axis.window(), group, (page - 1) * LINES, LINES + 1);
        boolean more = found.size() > LINES;
        LocalDate listDay = day.equals(days.today()) ? null : day;
        MonthAddress here = new MonthAddress("/timeline", filter.parts())
                .with("asOf", listDay)
                .with("by", grouping == null ? null : tag(grouping))
                .with("zoom", zoomGiven == null ? null : zoom.tag())
                .with("month", monthGiven == null ? null : month)
                .with("page", page == 1 ? null : page);
        return new timeline(
                new View(
                        filter,
                        day,
                        listDay == null,
                        axis.window(),
                        spans.size(filter, scope, day, axis.window()),
                        tasks.size(filter, scope, day),
                        zoom.marks(axis, shown.language()),
                        axis.middle(day),
                        groups(more ? found.subList(0, LINES) : found, group, axis, filter, listDay, page),
                        new Links(here, month, zoom, group, page, more)),
                new Choice(
                        List.of(Selection.values()),
                        owners.leads(scope),
                        owners.contractors(scope),
                        owners.directives(scope)));
    }

    private static String tag(Grouping grouping) {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static List<Group> groups(
            List<TaskSpan> found, Grouping by, TimeAxis axis, TaskFilter filter, LocalDate listDay, int page) {
        Map<String, List<TaskSpan>> byCode = new LinkedHashMap<>();
        for (TaskSpan span : found) {
            String code = by == Grouping.UNIT ? Objects.requireNonNullElse(span.unitCode(), "") : span.directiveCode();
            byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(span);
        }
        List<Group> groups = new ArrayList<>();
        byCode.forEach((code, theirs) -> {
            TaskSpan first = theirs.get(0);
            boolean units = by == Grouping.UNIT;
            TaskFilter narrowed =
                    units ? filter.ledBy(code.isEmpty() ? TaskFilter.NO_LEAD : code) : filter.ofDirective(code);
            groups.add(new Group(
                    code,
                    units ? first.unit() : first.directive(),
                    units ? null : first.directiveNumber(),
                    narrowed.address(listDay),
                    page > 1 && groups.isEmpty(),
                    theirs.stream().map(s -> new Line(s, axis.bar(s))).toList()));
        });
        return groups;
    }
}
