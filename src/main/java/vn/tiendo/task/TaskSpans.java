package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Row;

/** When tasks run and when they end, as of a day. The number of statements does not grow with the number of rows. */
@ApplicationScoped
public class TaskSpans {

    private static final String SHOWN =
            "s.code, s.order_code, s.title_en, s.title_vi, s.unit_code, s.unit_en, s.unit_vi, s.directive, s.directive_en,"
                    + " s.directive_vi, s.directive_number, s.ordered_on, s.deadline, s.deadline_language,"
                    + " s.original_due_on, s.due_on, s.done_on, s.standing, s.copies";

    private static final String NAMED = "s.*, case when s.code <> s.order_code then s.group_code else s.lead end as unit_code,"
            + " case when s.code <> s.order_code then s.group_en else s.lead_en end as unit_en,"
            + " case when s.code <> s.order_code then s.group_vi else s.lead_vi end as unit_vi,"
            + " dir.code as directive, dir.title_en as directive_en, dir.title_vi as directive_vi,"
            + " dir.number as directive_number, dir.issued_on as directive_on";

    private final EntityManager entities;

    TaskSpans(EntityManager entities) {
        this.entities = entities;
    }

    /** What tasks are put together by. */
    public enum Grouping {
        /** The newest document first. */
        DIRECTIVE("s.directive_on desc, s.directive"),
        /** By the code of the unit that leads, those without one last. */
        UNIT("case when s.unit_code is null then 1 else 0 end, s.unit_code");

        private final String order;

        Grouping(String order) {
            this.order = order;
        }
    }

    /** The days that are looked at, both included. */
    public record Window(LocalDate from, LocalDate to) {}

    /**
     * What runs within the days looked at.
     *
     * @param moved how many of the tasks have another day than ordered
     */
    public record Size(int tasks, int orders, int moved) {}

    /**
     * A day on which tasks end.
     *
     * @param tasks all that end on it
     * @param lines the same with copies of one order as one
     * @param spans the first of the lines
     */
    public record Ending(LocalDate day, int tasks, int lines, List<TaskSpan> spans) {}

    /** Orders that run within the days looked at, in groups, what ends first first; each a line however many copies it has. */
    public List<TaskSpan> running(
            TaskFilter filter, Scope scope, LocalDate day, Window window, Grouping by, int skip, int limit) {
        String sql = "select " + SHOWN + " from (select " + NAMED
                + ", count(*) over (partition by s.order_code) as copies,"
                + " row_number() over (partition by s.order_code order by s.open_task desc, s.due_on, s.code) as place"
                + from(filter, scope) + running(window, day) + ") s where s.place = 1 order by " + by.order
                + ", coalesce(s.due_on, date '9999-12-31'), s.code";
        Query query = query(sql, filter, scope, day, window);
        return rows(query.setFirstResult(skip).setMaxResults(limit)).stream()
                .map(r -> TaskSpan.of(r, day))
                .toList();
    }

    public Size size(TaskFilter filter, Scope scope, LocalDate day, Window window) {
        String sql = "select count(*) as tasks, count(distinct s.order_code) as orders,"
                + " count(case when s.original_due_on <> s.due_on then 1 end) as moved"
                + from(filter, scope) + running(window, day);
        Row row = rows(query(sql, filter, scope, day, window)).get(0);
        return new Size(row.count("tasks"), row.count("orders"), row.count("moved"));
    }

    /** The days within those looked at on which tasks end, each with the first lines of what ends on it. */
    public List<Ending> ending(TaskFilter filter, Scope scope, LocalDate day, Window window, int linesOfADay) {
        String folded = "select " + NAMED + ", count(*) over (partition by s.order_code, s.due_on) as copies,"
                + " row_number() over (partition by s.order_code, s.due_on order by s.open_task desc, s.code) as place"
                + from(filter, scope) + " and s.due_on >= :since and s.due_on <= :until";
        String sql = "select " + SHOWN + ", s.day_tasks, s.day_lines from (select s.*,"
                + " sum(s.copies) over (partition by s.due_on) as day_tasks,"
                + " count(*) over (partition by s.due_on) as day_lines,"
                + " row_number() over (partition by s.due_on order by s.open_task desc, s.code) as line"
                + " from (" + folded + ") s where s.place = 1) s where s.line <= " + linesOfADay
                + " order by s.due_on, s.line";
        Map<LocalDate, Ending> days = new LinkedHashMap<>();
        for (Row row : rows(query(sql, filter, scope, day, window))) {
            TaskSpan span = TaskSpan.of(row, day);
            days.computeIfAbsent(
                            span.dueOn(),
                            d -> new Ending(d, row.count("day_tasks"), row.count("day_lines"), new ArrayList<>()))
                    .spans()
                    .add(span);
        }
        return List.copyOf(days.values());
    }

    private static String from(TaskFilter filter, Scope scope) {
        return " from " + StandingSql.TASKS + " s join directive dir on dir.id = s.directive_id where "
                + filter.condition() + " and " + scope.condition("s") + scope.hearing(filter.selection());
    }

    /** What is overdue runs on until the day it is drawn for; what names no day, until it is done. */
    private static String running(Window window, LocalDate day) {
        String overdue = day.isBefore(window.from()) ? "" : " or s.standing = 'OVERDUE'";
        return " and s.ordered_on <= :until and (s.due_on >= :since or s.original_due_on >= :since"
                + " or s.done_on >= :since or s.due_on is null and s.done_on is null" + overdue + ")";
    }

    private Query query(String sql, TaskFilter filter, Scope scope, LocalDate day, Window window) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS))
                .setParameter("since", window.from())
                .setParameter("until", window.to());
        filter.parameters().forEach(query::setParameter);
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Row> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(Row::new).toList();
    }
}
