package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Row;

/**
 * Which units owe what by letter: their overdue tasks, the longest overdue first. A task that its lead unit says is done is
 * not among them: the staff have to answer first.
 */
@ApplicationScoped
public class OverdueUnits {

    /** More units than there are; a list is never without a limit. */
    private static final int LIMIT = 500;

    private static final String OWED = StandingSql.TASKS
            + " s where s.standing = 'OVERDUE' and s.lead_id is not null"
            + " and (not s.claimed or s.claimant_id is null or s.claimant_id <> s.lead_id)";

    private final EntityManager entities;

    OverdueUnits(EntityManager entities) {
        this.entities = entities;
    }

    /** All units with something overdue at the end of a day, the longest overdue first. */
    @SuppressWarnings("unchecked")
    public List<OverdueUnit> units(LocalDate day) {
        List<Tuple> rows = on(
                        day,
                        "select q.*, l.id as draft from (select s.lead_id, s.lead as code, s.lead_en, s.lead_vi,"
                                + " count(*) as tasks, min(s.due_on) as first_day from " + OWED
                                + " group by s.lead_id, s.lead, s.lead_en, s.lead_vi) q"
                                + " left join chasing_letter l on l.open_unit_id = q.lead_id"
                                + " order by q.first_day, q.tasks desc, q.code")
                .setMaxResults(LIMIT)
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(r -> new OverdueUnit(
                        r.text("code"),
                        r.bilingual("lead"),
                        r.count("tasks"),
                        (int) ChronoUnit.DAYS.between(r.day("first_day"), day),
                        r.id("draft")))
                .toList();
    }

    /** What a unit owes at the end of a day. */
    @SuppressWarnings("unchecked")
    public List<OverdueTask> tasks(Organisation unit, LocalDate day) {
        List<Tuple> rows = on(
                        day,
                        "select q.*, (select count(*) from chased_task c join chasing_letter k on k.id = c.letter_id"
                                + " where c.task_id = q.id and k.number_id is not null) as letters"
                                + " from (select s.id, s.code, s.title_en, s.title_vi, s.due_on, s.percent_done,"
                                + " s.last_reported_on, s.done from " + OWED + " and s.lead_id = :unit) q"
                                + " order by q.due_on, q.code")
                .setParameter("unit", unit.id())
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(r -> new OverdueTask(
                        r.id("id"),
                        r.text("code"),
                        r.bilingual("title"),
                        r.day("due_on"),
                        (int) ChronoUnit.DAYS.between(r.day("due_on"), day),
                        r.count("letters") + 1,
                        r.whole("percent_done"),
                        r.day("last_reported_on"),
                        r.text("done")))
                .toList();
    }

    private Query on(LocalDate day, String sql) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS));
    }
}
