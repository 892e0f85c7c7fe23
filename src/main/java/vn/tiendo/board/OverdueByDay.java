package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.shared.Row;
import vn.tiendo.task.Scope;

/**
 * How many tasks were overdue at the end of each of many days, as the board of that day says. One statement reads the facts
 * once, whatever the number of days: it asks of every task not where it stood on a day but from which day to which it was
 * overdue.
 */
@ApplicationScoped
public class OverdueByDay {

    /** The last good day that was ordered, until the first change or the end; a change's day, until the next or the end. */
    private static final String LATE = """
            select t.id as task_id, greatest(t.ordered_on, t.original_due_on + 1) as from_day,
                   least(coalesce((select min(c.decided_on) from due_day_change c where c.task_id = t.id), :never),
                         coalesce(d.accepted_on, :never), coalesce(x.cancelled_on, :never)) as until_day
              from task t
              left join task_completion d on d.task_id = t.id
              left join task_cancellation x on x.task_id = t.id
             where t.original_due_on < :last and t.ordered_on <= :last and %1$s
            union all
            select t.id, greatest(t.ordered_on, c.decided_on, c.to_day + 1),
                   least(coalesce((select min(n.decided_on) from due_day_change n where n.task_id = c.task_id
                          and (n.decided_at > c.decided_at or n.decided_at = c.decided_at and n.id > c.id)), :never),
                         coalesce(d.accepted_on, :never), coalesce(x.cancelled_on, :never))
              from due_day_change c
              join task t on t.id = c.task_id
              left join task_completion d on d.task_id = t.id
              left join task_cancellation x on x.task_id = t.id
             where c.to_day < :last and t.ordered_on <= :last and %1$s
            """;

    /** From when until when a task rested: it is not overdue meanwhile. */
    private static final String REST = """
            select u.task_id, u.on_day as from_day,
                   coalesce((select min(n.on_day) from task_suspension n where n.task_id = u.task_id
                             and (n.at > u.at or n.at = u.at and n.id > u.id)), :never) as until_day
              from task_suspension u
             where u.suspends
            """;

    private static final String SQL = "select e.from_day, e.until_day, sum(e.tasks) as tasks from ("
            + "select greatest(l.from_day, :first) as from_day, least(l.until_day, :after) as until_day, 1 as tasks"
            + " from (" + LATE + ") l"
            + " union all select greatest(l.from_day, r.from_day, :first), least(l.until_day, r.until_day, :after), -1"
            + " from (" + REST + ") r join (" + LATE + ") l on l.task_id = r.task_id"
            + ") e where e.from_day < e.until_day group by e.from_day, e.until_day";

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** A day and how many tasks were overdue at its end. */
    public record Count(LocalDate day, int tasks) {}

    private final EntityManager entities;

    OverdueByDay(EntityManager entities) {
        this.entities = entities;
    }

    /** The days from the first to the last, both included, in their order. */
    @SuppressWarnings("unchecked")
    public List<Count> between(LocalDate first, LocalDate last, Scope scope) {
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        Query query = entities.createNativeQuery(SQL.replace("%1$s", scope.condition("t")), Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("after", last.plusDays(1))
                .setParameter("never", NEVER);
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        int[] begun = new int[days + 1];
        for (Tuple tuple : (List<Tuple>) query.getResultList()) {
            Row row = new Row(tuple);
            begun[place(first, row.day("from_day"))] += row.count("tasks");
            begun[place(first, row.day("until_day"))] -= row.count("tasks");
        }
        List<Count> counts = new ArrayList<>();
        int overdue = 0;
        for (int i = 0; i < days; i++) {
            overdue += begun[i];
            counts.add(new Count(first.plusDays(i), overdue));
        }
        return counts;
    }

    private static int place(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
