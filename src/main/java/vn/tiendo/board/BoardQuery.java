package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Row;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.Standing;
import vn.tiendo.task.StandingSql;
import vn.tiendo.task.TaskFilter;

/**
 * Draws the board from the facts: one reading of the tasks, counted by lead unit, directive and day within sight, gives
 * every number on it but the medians, for which the overdue tasks are read once more.
 */
@ApplicationScoped
public class BoardQuery {

    /** One row of figures, as {@link Split} reads it, over tasks named {@code s}. */
    static final String COUNTS = String.join(
            ", ",
            List.of(
                    count(Selection.DONE_ON_TIME, "done_on_time"),
                    count(Selection.DONE_LATE, "done_late"),
                    count(Selection.DUE_SOON, "due_soon"),
                    count(Selection.DUE_LATER, "due_later"),
                    count(Selection.UNDATED, "undated"),
                    count(Selection.OVERDUE, "overdue"),
                    count(Selection.CANCELLED, "cancelled"),
                    count(Selection.NOT_REPORTING, "not_reporting"),
                    count(Selection.CLAIMED, "claimed"),
                    "min(case when s.silent then s.last_word_on end) as silent_since",
                    "min(case when s.standing = 'OVERDUE' then s.due_on end) as overdue_since",
                    // All copies of an order have one unit, the group, and one directive: the orders can be summed.
                    "count(distinct case when s.standing = 'OVERDUE' then s.order_code end) as overdue_orders",
                    "count(distinct s.lead_id) as members"));

    /** To be completed with what the reader may see of the tasks, named x. */
    private static final String CELLS =
            "select q.*, o.code as unit, o.name_en as unit_en, o.name_vi as unit_vi, d.code as directive,"
                    + " d.title_en as directive_en, d.title_vi as directive_vi, d.issued_on from (select s.unit_id,"
                    + " s.directive_id, s.soon_on, " + COUNTS
                    + " from (select x.*, case when x.standing = 'DUE_SOON' then"
                    + " x.due_on end as soon_on from " + StandingSql.TASKS
                    + " x where %s) s group by s.unit_id, s.directive_id, s.soon_on) q"
                    + " left join organisation o on o.id = q.unit_id join directive d on d.id = q.directive_id";

    private static final String OVERDUE = "select o.code as unit, q.due_on, q.tasks from (select x.unit_id, x.due_on,"
            + " count(*) as tasks from " + StandingSql.TASKS
            + " x where x.standing = 'OVERDUE' and %s group by x.unit_id, x.due_on) q"
            + " left join organisation o on o.id = q.unit_id";

    private final EntityManager entities;
    private final WorkCalendar calendar;
    private final CoverageQuery coverages;

    BoardQuery(EntityManager entities, WorkCalendar calendar, CoverageQuery coverages) {
        this.entities = entities;
        this.calendar = calendar;
        this.coverages = coverages;
    }

    public Board draw(Scope scope, LocalDate day) {
        List<Cell> cells = cells(scope, day);
        OverdueDays overdue = overdue(scope, day);
        List<CoverageQuery.Found> found = scope.isLimited() ? List.of() : coverages.on(day);
        return new Board(
                day,
                Split.sum(cells.stream().map(Cell::split)),
                cells.stream().mapToInt(Cell::overdueOrders).sum(),
                earliest(cells.stream().map(Cell::overdueSince)),
                overdue.parts(),
                overdue.median(),
                lines(cells, Cell::unit, overdue::median, day).stream()
                        .sorted(MOST_OVERDUE_FIRST)
                        .toList(),
                directives(cells, found, day),
                found.stream().collect(Collectors.toMap(CoverageQuery.Found::code, CoverageQuery.Found::coverage)),
                dueDays(cells, day));
    }

    /** The sum alone, to compare another day's with. */
    public Split sum(Scope scope, LocalDate day) {
        return Split.sum(cells(scope, day).stream().map(Cell::split));
    }

    /** Those that gave tasks, and those that have clauses and gave none. */
    private static List<Board.Line> directives(List<Cell> cells, List<CoverageQuery.Found> found, LocalDate day) {
        List<Board.Line> lines = new ArrayList<>(lines(cells, Cell::directive, code -> null, day));
        Set<String> known = lines.stream().map(Board.Line::code).collect(Collectors.toSet());
        found.stream()
                .filter(d -> !known.contains(d.code()))
                .map(d -> new Board.Line(d.code(), d.title(), d.issuedOn(), 0, null, null, Split.NONE, day))
                .forEach(lines::add);
        lines.sort(YOUNGEST_FIRST);
        return lines;
    }

    private static final Comparator<Board.Line> MOST_OVERDUE_FIRST = Comparator.comparingInt(
                    (Board.Line l) -> -l.split().overdue())
            .thenComparing(l -> -l.split().total())
            .thenComparing(Board.Line::code);

    private static final Comparator<Board.Line> YOUNGEST_FIRST = Comparator.comparing(
                    Board.Line::issuedOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Board.Line::code);

    /** What the tasks of one unit under one directive that end on one day within sight come to. */
    private record Cell(
            Head unit,
            Head directive,
            LocalDate soonOn,
            Split split,
            int members,
            LocalDate silentSince,
            LocalDate overdueSince,
            int overdueOrders) {}

    /** What a line is about. */
    private record Head(String code, Bilingual name, LocalDate issuedOn) {}

    private List<Cell> cells(Scope scope, LocalDate day) {
        return rows(scope, day, CELLS).stream().map(BoardQuery::cell).toList();
    }

    private OverdueDays overdue(Scope scope, LocalDate day) {
        return new OverdueDays(rows(scope, day, OVERDUE), day);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(Scope scope, LocalDate day, String sql) {
        Query query = entities.createNativeQuery(sql.formatted(scope.condition("x")), Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS));
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new).toList();
    }

    private static Cell cell(Row row) {
        String unit = row.text("unit") == null ? TaskFilter.NO_LEAD : row.text("unit");
        return new Cell(
                new Head(unit, row.bilingual("unit"), null),
                new Head(row.text("directive"), row.bilingual("directive"), row.day("issued_on")),
                row.day("soon_on"),
                Split.of(row),
                row.count("members"),
                row.day("silent_since"),
                row.day("overdue_since"),
                row.count("overdue_orders"));
    }

    private static List<Board.Line> lines(
            List<Cell> cells, Function<Cell, Head> head, Function<String, Double> median, LocalDate day) {
        Map<Head, List<Cell>> grouped = cells.stream().collect(Collectors.groupingBy(head));
        return grouped.entrySet().stream()
                .map(e -> new Board.Line(
                        e.getKey().code(),
                        e.getKey().name(),
                        e.getKey().issuedOn(),
                        e.getValue().stream().mapToInt(Cell::members).max().orElse(0),
                        earliest(e.getValue().stream().map(Cell::silentSince)),
                        median.apply(e.getKey().code()),
                        Split.sum(e.getValue().stream().map(Cell::split)),
                        day))
                .toList();
    }

    private List<Board.DueDay> dueDays(List<Cell> cells, LocalDate day) {
        return day.datesUntil(day.plusDays(Standing.DUE_SOON_DAYS + 1L))
                .map(d -> new Board.DueDay(
                        d,
                        calendar.isWorked(d),
                        cells.stream()
                                .filter(c -> d.equals(c.soonOn()))
                                .mapToInt(c -> c.split().dueSoon())
                                .sum()))
                .toList();
    }

    private static LocalDate earliest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static String count(Selection selection, String name) {
        return StandingSql.count(selection.condition(), name);
    }
}
