package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskSpans;
import vn.tiendo.task.TaskSpans.Ending;
import vn.tiendo.task.TaskSpans.Window;

/** The tasks that end in a month, day by day, and which of its days are worked. */
@Path("/calendar")
@Produces(MediaType.TEXT_HTML)
class CalendarPages {

    private static final int LINES_OF_A_DAY = 4;

    record calendar(View view) implements TemplateInstance {}

    /**
     * A month.
     *
     * @param known whether the days off of its year are known
     */
    record View(
            TaskFilter filter,
            LocalDate day,
            boolean isToday,
            YearMonth month,
            boolean known,
            int tasks,
            List<Week> weeks,
            MonthAddress here) {

        public MonthAddress previous() {
            return here.with("month", month.minusMonths(1));
        }

        public MonthAddress next() {
            return here.with("month", month.plusMonths(1));
        }

        public MonthAddress now() {
            return here.with("month", null);
        }

        public MonthAddress timeline() {
            return here.at("/timeline");
        }

        public String year() {
            return String.valueOf(month.getYear());
        }

        public boolean isFiltered() {
            return !filter.parts().isEmpty();
        }

        /** The same month and day without the filter. */
        public MonthAddress unfiltered() {
            return new MonthAddress("/calendar", Map.of())
                    .with("asOf", here.parts().get("asOf"))
                    .with("month", here.parts().get("month"));
        }

        /** The days of the month that have something to say. */
        public List<Day> told() {
            return weeks.stream()
                    .flatMap(w -> w.days().stream())
                    .filter(d -> d.inMonth() && (d.ending() != null || d.name() != null || d.date().equals(day)))
                    .toList();
        }
    }

    /** Monday to Sunday, some of them perhaps of another month. */
    record Week(int number, List<Day> days) {}

    /**
     * A day.
     *
     * @param worked whether people are at work on it
     * @param name what the calendar calls it; null for a day of the plain week
     * @param ending what ends on it; null when nothing does
     * @param address the list of that
     */
    record Day(LocalDate date, boolean inMonth, boolean worked, String name, Ending ending, String address) {

        public int more() {
            return ending.lines() - ending.spans().size();
        }
    }

    private final TaskSpans spans;
    private final WorkCalendar workCalendar;
    private final SignedIn signedIn;
    private final AsOf days;

    CalendarPages(TaskSpans spans, WorkCalendar workCalendar, SignedIn signedIn, AsOf days) {
        this.spans = spans;
        this.workCalendar = workCalendar;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Authenticated
    public TemplateInstance page(
            @BeanParam FilterAddress address, @QueryParam("asOf") String asOf, @QueryParam("month") String given) {
        Checks checks = new Checks();
        TaskFilter filter = address.read(checks);
        LocalDate day = days.read(asOf);
        YearMonth month = MonthAddress.month(checks, given, day);
        checks.orThrow();
        Window window = new Window(month.atDay(1), month.atEndOfMonth());
        Map<LocalDate, Ending> endings =
                spans.ending(filter, Scope.of(signedIn.person()), day, window, LINES_OF_A_DAY).stream()
                        .collect(Collectors.toMap(Ending::day, Function.identity()));
        boolean isToday = day.equals(days.today());
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = window.from().with(DayOfWeek.MONDAY);
                !monday.isAfter(window.to());
                monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (LocalDate date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
                week.add(new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        workCalendar.isWorked(date),
                        workCalendar.entry(date).map(CalendarDay::name).orElse(null),
                        endings.get(date),
                        filter.dueOn(date).address(isToday ? null : day)));
            }
            weeks.add(new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week));
        }
        return new calendar(new View(
                filter,
                day,
                isToday,
                month,
                workCalendar.knows(month.getYear()),
                endings.values().stream().mapToInt(Ending::tasks).sum(),
                weeks,
                new MonthAddress("/calendar", filter.parts())
                        .with("asOf", isToday ? null : day)
                        .with("month", given == null ? null : month)));
    }
}
