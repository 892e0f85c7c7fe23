package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.shared.Missing;

/** All evidence brought for tasks. An outsider sees what its own organisation and the office's side brought. */
@ApplicationScoped
public class TaskEvidences {

    /** More pieces than any task has. */
    private static final int LIMIT = 500;

    private static final String ALL =
            "select new vn.tiendo.task.Exhibit(p, w) from TaskEvidence p join fetch p.evidence"
                    + " left join fetch p.organisation left join fetch p.account"
                    + " left join EvidenceWithdrawal w on w.taskEvidence = p where p.task = :task";

    private final EntityManager entities;

    TaskEvidences(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest first. */
    public List<Exhibit> of(Task task, Scope scope) {
        return entities.createQuery(ALL + " order by p.at desc, p.id desc", Exhibit.class)
                .setParameter("task", task)
                .setMaxResults(LIMIT)
                .getResultStream()
                .filter(e -> scope.hears(e.piece().organisation()))
                .toList();
    }

    /** The days that a task's evidence bears, null for a piece that bears none; what was taken back is left out. */
    public List<LocalDate> days(Task task) {
        return of(task, Scope.EVERYTHING).stream()
                .filter(e -> !e.isWithdrawn())
                .map(e -> e.piece().evidence().document())
                .map(d -> d == null ? null : d.issuedOn())
                .collect(Collectors.toList());
    }

    /** One piece of a task; out of sight it is missing. */
    public Exhibit seen(Task task, long id, Scope scope) {
        return entities.createQuery(ALL + " and p.id = :id", Exhibit.class)
                .setParameter("task", task)
                .setParameter("id", id)
                .getResultStream()
                .filter(e -> scope.hears(e.piece().organisation()))
                .findFirst()
                .orElseThrow(() -> new Missing("evidence " + id));
    }
}
