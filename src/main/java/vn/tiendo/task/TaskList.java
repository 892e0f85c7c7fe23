package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.Slice;

/**
 * Lists of tasks as of a day: open ones first, the longest overdue at the top, those without a day last among them.
 * The number of statements does not grow with the number of rows.
 */
@ApplicationScoped
public class TaskList {

    /** The most rows one slice may have. */
    public static final int LIMIT = 500;

    private static final String COLUMNS =
            "s.id, s.code, s.order_code, s.clause_id, s.title_en, s.title_vi, s.kind, s.lead, s.lead_en, s.lead_vi,"
                    + " s.group_code, s.group_en, s.group_vi, dir.code as directive, s.ordered_on, s.deadline,"
                    + " s.deadline_language, s.relation, s.original_due_on, s.due_on, s.standing, s.silent, s.claimed,"
                    + " s.percent_done, s.reporter_id, s.claimant_id, s.last_reported_at, s.last_word_on, s.done, s.done_on, s.document";

    private final EntityManager entities;
    private final TaskPartiesQuery parties;

    TaskList(EntityManager entities, TaskPartiesQuery parties) {
        this.entities = entities;
        this.parties = parties;
    }

    /** Tasks one by one, copies of an order each for itself, by urgency. */
    public Slice<TaskRow> tasks(TaskFilter filter, Scope scope, LocalDate day, int limit, String after) {
        return tasks(filter, scope, day, Sorting.URGENCY, limit, after);
    }

    /** The same in another order; a place in one order means nothing in another. */
    public Slice<TaskRow> tasks(
            TaskFilter filter, Scope scope, LocalDate day, Sorting sorting, int limit, String after) {
        Cursor from = Cursor.read(after);
        String sql = "select q.*, 1 as copies, 0 as silent_copies, 0 as claimed_copies from (select " + COLUMNS + ","
                + sorting.columns() + " from " + StandingSql.TASKS
                + " s join directive dir on dir.id = s.directive_id where "
                + filter.condition() + " and " + scope.condition("s") + scope.hearing(filter.selection()) + ") q"
                + from.condition("q.code")
                + " order by q.rank_no, q.sort_day, q.code";
        return slice(query(sql, filter, scope, day, from), scope, day, limit);
    }

    /** Orders, each one line however many units have a copy of it. */
    public Slice<TaskRow> orders(TaskFilter filter, Scope scope, LocalDate day, int limit, String after) {
        Cursor from = Cursor.read(after);
        String folded = "select s.*, dir.code as directive," + Sorting.URGENCY.columns()
                + ", count(*) over (partition by s.order_code) as copies,"
                + " sum(case when s.silent then 1 else 0 end) over (partition by s.order_code) as silent_copies,"
                + " sum(case when s.claimed then 1 else 0 end) over (partition by s.order_code) as claimed_copies,"
                + " row_number() over (partition by s.order_code order by s.open_task desc, s.due_on, s.code) as place"
                + " from " + StandingSql.TASKS + " s join directive dir on dir.id = s.directive_id where "
                + filter.condition() + " and " + scope.condition("s") + scope.hearing(filter.selection());
        String sql = "select " + COLUMNS.replace("dir.code as directive", "s.directive")
                + ", s.copies, s.silent_copies, s.claimed_copies, s.rank_no, s.sort_day from (" + folded + ") s"
                + from.condition("s.order_code").replace("q.", "s.")
                + (from.isStart() ? " where" : " and") + " s.place = 1"
                + " order by s.rank_no, s.sort_day, s.order_code";
        return slice(query(sql, filter, scope, day, from), scope, day, limit);
    }

    /** All copies of one order, whatever became of them. */
    Slice<TaskRow> copies(String order, Scope scope, LocalDate day) {
        TaskFilter filter = TaskFilter.of(Selection.ASSIGNED).copiesOf(order);
        String sql = "select " + COLUMNS + "," + Sorting.URGENCY.columns()
                + ", 1 as copies, 0 as silent_copies, 0 as claimed_copies from "
                + StandingSql.TASKS + " s join directive dir on dir.id = s.directive_id where s.order_code = :order"
                + " and s.code <> s.order_code and " + scope.condition("s") + " order by s.code";
        return slice(query(sql, filter, scope, day, Cursor.START), scope, day, LIMIT);
    }

    /** How many tasks and how many orders a list holds in all. */
    public Size size(TaskFilter filter, Scope scope, LocalDate day) {
        String sql =
                "select count(*) as tasks, count(distinct s.order_code) as orders, min(s.due_on) as first_day from "
                        + StandingSql.TASKS + " s where " + filter.condition() + " and " + scope.condition("s")
                        + scope.hearing(filter.selection());
        Row row = new Row((Tuple) query(sql, filter, scope, day, Cursor.START).getSingleResult());
        return new Size(row.count("tasks"), row.count("orders"), row.day("first_day"));
    }

    /**
     * The size of a list.
     *
     * @param firstDay the earliest last good day in it; null when it has none
     */
    public record Size(int tasks, int orders, LocalDate firstDay) {}

    private Query query(String sql, TaskFilter filter, Scope scope, LocalDate day, Cursor from) {
        Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS));
        filter.parameters().forEach(query::setParameter);
        from.parameters().forEach(query::setParameter);
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private Slice<TaskRow> slice(Query query, Scope scope, LocalDate day, int limit) {
        int most = Math.min(Math.max(limit, 1), LIMIT);
        List<Tuple> tuples = query.setMaxResults(most + 1).getResultList();
        Slice<Row> rows = Slice.cut(tuples.stream().map(Row::new).toList(), most, Cursor::of);
        Map<Long, TaskRow> found = new LinkedHashMap<>();
        rows.items().forEach(r -> {
            Long claimant = r.id("claimant_id");
            TaskRow row = TaskRow.of(r, day, claimant == null || scope.hears(claimant));
            found.put(row.id(), scope.hears(r.id("reporter_id")) ? row : row.withoutWords());
        });
        Map<Long, TaskRow.TaskParties> theirs = parties.of(found.keySet());
        return new Slice<>(
                found.values().stream()
                        .map(r -> r.with(theirs.getOrDefault(r.id(), TaskRow.TaskParties.NONE)))
                        .toList(),
                rows.next());
    }
}
