package vn.tiendo.faults;

import java.time.LocalDate;
import java.util.List;

/** What a night's sweep has to write, as the barest statements that write it: what nobody could do faster in SQL. */
final class BareSweep {

    private BareSweep() {}

    static List<String> statements(LocalDate day) {
        String at = "timestamp with time zone '" + day + " 01:00:00+07'";
        String due = " where t.look_on <= date '" + day + "' and t.closed = false";
        return List.of(
                "insert into history_entry (task_id, kind, at, said_once, to_day, origin) select id, 'OVERDUE', " + at
                        + ", 'OVERDUE/' || due_on || '/' || id, due_on, 'SWEEP' from task where look_on <= date '" + day
                        + "' and closed = false",
                "insert into alert (task_id, cause, rung, due_on, recipient_id, raised_at, urgent, escalation)"
                        + " select t.id, 'DUE_DAY', 'LATE_1', t.due_on, a.id, " + at + ", true, false"
                        + " from task t join account a on a.organisation_id = t.lead_id" + due
                        + " union all select t.id, 'DUE_DAY', 'LATE_1', t.due_on, a.id, " + at + ", true, false"
                        + " from task t join account a on a.role = 'STAFF'" + due,
                "update task set look_on = date '" + day + "' + 2 where look_on <= date '" + day
                        + "' and closed = false");
    }
}
