package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.DueDays;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvidences;
import vn.tiendo.task.Tasks;

/** Gathers what a task's page shows to a person. */
@ApplicationScoped
class TaskPageBuilder {

    private static final int HISTORY = 200;

    private final Tasks tasks;
    private final WhyThisDay why;
    private final WorkCalendar calendar;
    private final AsOf days;
    private final TaskEvidences evidences;

    TaskPageBuilder(Tasks tasks, WhyThisDay why, WorkCalendar calendar, AsOf days, TaskEvidences evidences) {
        this.evidences = evidences;
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
        Task task = tasks.seen(code, Scope.of(viewer));
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
                Reporting.isOpenTo(viewer) && !task.isClosed(),
                DueDays.isOpenTo(viewer) && !task.isClosed(),
                !viewer.role().seesOnlyOwn(),
                form,
                told,
                EvidenceSection.of(evidences.of(task, Scope.of(viewer)), viewer, task.isClosed()));
    }
}
