package vn.tiendo.setup.seed;

import java.util.List;
import vn.tiendo.task.Task;
import vn.tiendo.task.Tasks;

/** Finds the task, or all copies of the order, that a row names. */
final class TasksOf {

    private TasksOf() {}

    static List<Task> order(SeedRow row, Tasks tasks) {
        String code = row.required("task");
        List<Task> found = code == null ? List.of() : tasks.list("orderCode = ?1 or code = ?1 order by code", code);
        if (code != null && found.isEmpty()) {
            row.wrong("task", "a code in tasks.csv");
        }
        return found;
    }
}
