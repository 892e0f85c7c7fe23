package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.shared.Row;

/** Figures of a list of tasks, read from the very condition that lists them: a number and its list cannot differ. */
@ApplicationScoped
public class TaskCounts {

    /** How many open tasks are to be reported on every so many days. */
    public record Rhythm(int days, int tasks) {}

    /** The mandatory sum of a list: total = done on time + done late + in time + overdue. */
    public record Sum(int doneOnTime, int doneLate, int dueSoon, int dueLater, int undated, int overdue) {

        static final Sum NOTHING = new Sum(0, 0, 0, 0, 0, 0);

        public int inTime() {
            return dueSoon + dueLater + undated;
        }

        public int total() {
            return doneOnTime + doneLate + inTime() + overdue;
        }
    }

    private static final List<Selection> SUMMED = List.of(
            Selection.DONE_ON_TIME,
            Selection.DONE_LATE,
            Selection.DUE_SOON,
            Selection.DUE_LATER,
            Selection.UNDATED,
            Selection.OVERDUE);

    private final EntityManager entities;

    TaskCounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Figures over all tasks of a list, in one row; empty when the list is.
     *
     * @param columns aggregates over rows of {@link StandingSql#TASKS} named {@code s}, each with its name
     */
    public Optional<Row> of(TaskFilter filter, Scope scope, LocalDate day, String columns) {
        return rows("select " + columns + " from " + list(filter, scope) + " having count(*) > 0", filter, scope, day)
                .stream()
                .findFirst();
    }

    public Sum sum(TaskFilter filter, Scope scope, LocalDate day) {
        String columns = SUMMED.stream()
                .map(s -> StandingSql.count(s.condition(), s.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return of(filter, scope, day, columns)
                .map(r -> new Sum(
                        r.count("done_on_time"),
                        r.count("done_late"),
                        r.count("due_soon"),
                        r.count("due_later"),
                        r.count("undated"),
                        r.count("overdue")))
                .orElse(Sum.NOTHING);
    }

    /** The reporting rhythms of a list's open tasks, the quickest first. */
    public List<Rhythm> rhythms(TaskFilter filter, Scope scope, LocalDate day) {
        TaskFilter open = filter.with(Selection.OPEN);
        return rows(
                        "select s.reporting_days, count(*) as tasks from " + list(open, scope)
                                + " group by s.reporting_days order by s.reporting_days",
                        open,
                        scope,
                        day)
                .stream()
                .map(r -> new Rhythm(r.count("reporting_days"), r.count("tasks")))
                .toList();
    }

    private static String list(TaskFilter filter, Scope scope) {
        return StandingSql.TASKS + " s where " + filter.condition() + " and " + scope.condition("s")
                + scope.hearing(filter.selection());
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String sql, TaskFilter filter, Scope scope, LocalDate day) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS));
        filter.parameters().forEach(query::setParameter);
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        List<Tuple> tuples = query.getResultList();
        return tuples.stream().map(Row::new).toList();
    }
}
