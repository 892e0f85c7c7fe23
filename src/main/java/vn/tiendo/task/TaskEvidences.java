package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.tiendo.shared.Missing;

/** All evidence brought for tasks. An outsider sees what its own organisation and the office's side brought. */
@ApplicationScoped
public class TaskEvidences {

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
                .getResultStream()
                .filter(e -> scope.hears(e.piece().organisation()))
                .toList();
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
