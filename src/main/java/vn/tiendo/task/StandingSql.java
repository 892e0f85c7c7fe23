package vn.tiendo.task;

/**
 * The facts of all tasks at the end of {@code :day}, and their standing, for the database: the second form of
 * {@link Standing}. It needs nothing that only one of the databases knows. The last of a task's facts is looked up by
 * index: H2 works a derived table with window functions out anew for every task.
 */
public final class StandingSql {

    private StandingSql() {}

    private static final String FACTS = """
            select t.id, t.code, t.order_code, t.directive_id, t.clause_id, t.kind, t.title_en, t.title_vi, t.searched,
                   t.lead_id, l.code as lead, l.name_en as lead_en, l.name_vi as lead_vi,
                   g.code as group_code, g.name_en as group_en, g.name_vi as group_vi,
                   case when t.code <> t.order_code then g.id else l.id end as unit_id,
                   t.ordered_on, t.deadline, t.deadline_language, t.relation, t.original_due_on,
                   coalesce(c.to_day, t.original_due_on) as due_on,
                   r.reported_at as last_reported_at, r.reported_on as last_reported_on, r.percent_done, r.done,
                   r.organisation_id as reporter_id,
                   coalesce(r.reported_on, t.ordered_on) as last_word_on, t.reporting_days,
                   d.done_on, d.on_time, d.document, x.cancelled_on, coalesce(u.suspends, false) as suspended,
                   k.id as claim_id, k.organisation_id as claimant_id, a.id as claim_answer_id,
                   e.id as extension_id, e.organisation_id as asker_id, e.wanted_on, y.id as extension_decision_id
              from task t
              left join organisation l on l.id = t.lead_id
              left join organisation g on g.id = l.parent_id
              left join task_completion d on d.task_id = t.id and d.accepted_on <= :day
              left join task_cancellation x on x.task_id = t.id and x.cancelled_on <= :day
              left join due_day_change c on c.id = (
                     select i.id from due_day_change i where i.task_id = t.id and i.decided_on <= :day
                      order by i.decided_at desc, i.id desc fetch first 1 row only)
              left join progress_report r on r.id = (
                     select i.id from progress_report i where i.task_id = t.id and i.reported_on <= :day
                      order by i.reported_at desc, i.id desc fetch first 1 row only)
              left join task_suspension u on u.id = (
                     select i.id from task_suspension i where i.task_id = t.id and i.on_day <= :day
                      order by i.at desc, i.id desc fetch first 1 row only)
              left join claim k on k.id = (
                     select i.id from claim i where i.task_id = t.id and i.on_day <= :day
                      order by i.at desc, i.id desc fetch first 1 row only)
              left join claim_answer a on a.claim_id = k.id and a.on_day <= :day
              left join extension_request e on e.id = (
                     select i.id from extension_request i where i.task_id = t.id and i.on_day <= :day
                      order by i.at desc, i.id desc fetch first 1 row only)
              left join extension_decision y on y.request_id = e.id and y.on_day <= :day
             where t.ordered_on <= :day
            """;

    private static final String STANDING = """
            case when f.cancelled_on is not null then 'CANCELLED'
                 when f.on_time = true then 'DONE_ON_TIME'
                 when f.on_time = false then 'DONE_LATE'
                 when f.suspended then 'SUSPENDED'
                 when f.due_on < :day then 'OVERDUE'
                 when f.due_on <= :soon then 'DUE_SOON'
                 when f.last_reported_on is not null then 'IN_PROGRESS'
                 else 'NOT_STARTED' end
            """;

    /** A derived table: every task ordered by {@code :day}, its facts, {@code standing}, {@code silent}, {@code claimed}. */
    public static final String TASKS = "(select s.*,"
            + " (s.open_task and s.last_word_on + s.reporting_days < :day"
            + " and (s.claim_id is null or s.claim_answer_id is not null)) as silent,"
            + " (s.open_task and s.claim_id is not null and s.claim_answer_id is null) as claimed,"
            + " (s.open_task and s.extension_id is not null and s.extension_decision_id is null) as extension_asked"
            + " from (select f.*, " + STANDING + " as standing,"
            + " (f.cancelled_on is null and f.on_time is null and not f.suspended) as open_task"
            + " from (" + FACTS + ") f) s)";

    /** In how many rows of {@link #TASKS}, named {@code s}, a condition holds. */
    public static String count(String condition, String name) {
        return "sum(case when " + condition + " then 1 else 0 end) as " + name;
    }
}
