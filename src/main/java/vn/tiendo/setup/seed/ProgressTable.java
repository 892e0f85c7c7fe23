package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporter;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskLog;
import vn.tiendo.task.Tasks;

/** Progress that documents report, and in the demonstration's folder what is made up. */
@ApplicationScoped
class ProgressTable implements SeedTable {

    private final EntityManager entities;
    private final Tasks tasks;
    private final TaskLog log;
    private final Organisations organisations;

    ProgressTable(EntityManager entities, Tasks tasks, TaskLog log, Organisations organisations) {
        this.entities = entities;
        this.tasks = tasks;
        this.log = log;
        this.organisations = organisations;
    }

    @Override
    public String fileName() {
        return "progress.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "task",
                "organisation",
                "reported_at",
                "percent",
                "done",
                "difficulty",
                "proposal",
                "expected_on",
                "item");
    }

    @Override
    public void load(SeedRow row, boolean demo) {
        Task task = row.requiredKnown("task", tasks::withCode, "tasks.csv");
        Organisation organisation = row.requiredKnown("organisation", organisations::withCode, "organisations.csv");
        Instant at = row.requiredMoment("reported_at");
        Long percent = row.whole("percent", 0, 100);
        String done = row.required("done");
        LocalDate expected = row.day("expected_on");
        Origin origin = demo ? Origin.DEMO : Origin.DOCUMENT;
        if (row.isSound() && !isKnown(task, organisation, at, origin)) {
            if (task.isClosed()) {
                row.wrong("task", "a task that is still open");
                return;
            }
            Reporter reporter = new Reporter(null, organisation, origin);
            Integer figure = percent == null ? null : percent.intValue();
            log.keep(
                    task.report(
                            reporter,
                            new ProgressReport.Said(
                                    figure, done, row.text("difficulty"), row.text("proposal"), expected),
                            at),
                    reporter);
        }
    }

    private boolean isKnown(Task task, Organisation by, Instant at, Origin origin) {
        return entities.createQuery(
                                "select count(r) from ProgressReport r where r.task = :task and r.reportedAt = :at"
                                        + " and r.organisation = :by and r.origin = :origin",
                                Long.class)
                        .setParameter("task", task)
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .setParameter("origin", origin)
                        .getSingleResult()
                > 0;
    }
}
