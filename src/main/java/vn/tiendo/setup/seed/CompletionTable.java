package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tiendo.directive.Accomplishment;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Reporter;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskLog;
import vn.tiendo.task.Tasks;

/** What documents report as done. A row that names a task and is not partial closes it. */
@ApplicationScoped
class CompletionTable implements SeedTable {

    private final EntityManager entities;
    private final Directives directives;
    private final Organisations organisations;
    private final Tasks tasks;
    private final TaskLog log;

    CompletionTable(
            EntityManager entities, Directives directives, Organisations organisations, Tasks tasks, TaskLog log) {
        this.entities = entities;
        this.directives = directives;
        this.organisations = organisations;
        this.tasks = tasks;
        this.log = log;
    }

    @Override
    public String fileName() {
        return "completions.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "item",
                "directive",
                "task",
                "what_en",
                "what_vi",
                "organisation",
                "done_on",
                "accepted_on",
                "document",
                "partial");
    }

    @Override
    public void load(SeedRow row, boolean demo) {
        String item = row.required("item", 60);
        Directive directive = row.requiredKnown("directive", directives::withCode, "directives.csv");
        Task task = row.known("task", tasks::withCode, "tasks.csv");
        Bilingual what = row.bilingual("what");
        List<Organisation> by = row.allKnown("organisation", organisations::withCode, "organisations.csv");
        boolean partial = row.yes("partial");
        boolean closes = task != null && !partial;
        LocalDate doneOn = closes ? row.requiredDay("done_on") : row.day("done_on");
        LocalDate acceptedOn = closes ? row.requiredDay("accepted_on") : null;
        String document = row.text("document");
        if (!row.isSound() || isKnown(item)) {
            return;
        }
        entities.persist(new Accomplishment(directive, item, what, by, doneOn, document, partial));
        if (closes) {
            Reporter reporter = new Reporter(null, by.isEmpty() ? null : by.get(0), Origin.DOCUMENT);
            log.keep(
                    task.complete(
                            doneOn,
                            tasks.facts(task, doneOn).dueOn(),
                            document,
                            reporter,
                            acceptedOn
                                    .atTime(LocalTime.MIDNIGHT)
                                    .atZone(Language.ZONE)
                                    .toInstant()),
                    reporter);
        }
    }

    private boolean isKnown(String item) {
        return entities.createQuery("select count(a) from Accomplishment a where a.item = :item", Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }
}
