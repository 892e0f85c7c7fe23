package vn.tiendo.task.web;

import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskList;

/**
 * All that somebody's own page shows.
 *
 * @param toAnswer tasks of which a contractor says that they are done, for their lead unit
 * @param toConfirm tasks whose last report is a contractor's, for their lead unit
 * @param owed what is owed, by what happens if nothing is done
 * @param more where the list goes on; null at its end
 * @param form what was typed into the form of the task {@code reported}, where it was refused
 * @param stored the code of the task whose report was just stored; null when none was
 * @param own the person's organisation; null when they have none
 */
record MyWork(
        List<Task> toAnswer,
        List<Task> toConfirm,
        List<OwedTask> owed,
        TaskList.Size open,
        int overdue,
        int dueSoon,
        String more,
        Entered form,
        String reported,
        String stored,
        Organisation own) {

    boolean holds(String code) {
        return owed.stream().anyMatch(o -> o.row().code().equals(code));
    }

    /** Whether a task's form is open: the one that was refused, else that of the first task. */
    public boolean isOpen(OwedTask task) {
        return reported == null
                ? task.equals(owed.get(0)) && !task.row().claimed()
                : task.row().code().equals(reported);
    }

    /** What was typed into a task's form. */
    public Entered typed(OwedTask task) {
        return task.row().code().equals(reported) ? form : Entered.NOTHING;
    }
}
