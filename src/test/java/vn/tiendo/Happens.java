package vn.tiendo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporter;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskLog;
import vn.tiendo.task.Tasks;

/** What happens to tasks in the course of a test, now by the {@link SettableClock}. */
@ApplicationScoped
public class Happens {

    private static final Reporter A_DOCUMENT = new Reporter(null, null, Origin.DOCUMENT);

    private final Tasks tasks;
    private final TaskLog log;
    private final SettableClock clock;

    Happens(Tasks tasks, TaskLog log, SettableClock clock) {
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public void reported(String code, int percent, String done) {
        ProgressReport.Said said = new ProgressReport.Said(percent, done, null, null, null);
        log.keep(task(code).report(A_DOCUMENT, said, clock.instant()), A_DOCUMENT);
    }

    @Transactional
    public void dueDayMoved(String code, LocalDate to) {
        log.keep(task(code).moveDueDay(to, "for a reason", A_DOCUMENT, clock.instant()), A_DOCUMENT);
    }

    @Transactional
    public void completed(String code, LocalDate doneOn) {
        Task task = task(code);
        log.keep(
                task.complete(doneOn, tasks.facts(task, doneOn).dueOn(), "1/QD", A_DOCUMENT, clock.instant()),
                A_DOCUMENT);
    }

    @Transactional
    public void cancelled(String code) {
        log.keep(task(code).cancel("no longer needed", null, A_DOCUMENT, clock.instant()), A_DOCUMENT);
    }

    private Task task(String code) {
        return tasks.withCode(code).orElseThrow();
    }
}
