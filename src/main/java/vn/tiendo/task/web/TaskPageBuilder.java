package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.Act;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.Tasks;

/** Gathers what a task's page shows to a person. */
@ApplicationScoped
class TaskPageBuilder {

    private static final int HISTORY = 200;

    private final TaskAccess access;
    private final Tasks tasks;
    private final WhyThisDay why;
    private final WorkCalendar calendar;
    private final AsOf days;

    TaskPageBuilder(TaskAccess access, Tasks tasks, WhyThisDay why, WorkCalendar calendar, AsOf days) {
        this.access = access;
        this.tasks = tasks;
        this.why = why;
        this.calendar = calendar;
        this.days = days;
    }

    /** Whether this is the code of an order to many, of which the person sees copies. */
    boolean hasCopies(String code, Person viewer) {
        return tasks.hasCopies(code, Scope.of(viewer));
    }

    TaskPage page(String code, Person viewer, ProgressForm form, String told) {
        Task task = access.seen(code, viewer);
        LocalDate today = days.today();
        return new TaskPage(
                task,
                tasks.facts(task, today),
                today,
                tasks.lastReport(task, Scope.of(viewer)).orElse(null),
                tasks.completion(task).orElse(null),
                why.of(task),
                task.originalDueOn() != null && calendar.isWorked(task.originalDueOn()),
                tasks.history(task, Scope.of(viewer), HISTORY),
                access.allows(Act.REPORT, task, viewer) && !task.isClosed(),
                access.allows(Act.MOVE_DUE_DAY, task, viewer) && !task.isClosed(),
                !viewer.role().seesOnlyOwn(),
                form,
                told);
    }
}
