package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What was said and decided about one task, in the order in which it was. */
@ApplicationScoped
public class TaskFacts {

    /** More facts of one kind than any task has; a list is never without a limit. */
    private static final int LIMIT = 500;

    private final EntityManager entities;

    TaskFacts(EntityManager entities) {
        this.entities = entities;
    }

    public List<Receipt> receipts(Task task) {
        return of(Receipt.class, task, "");
    }

    public List<Claim> claims(Task task) {
        return of(Claim.class, task, " join fetch f.report");
    }

    public List<ClaimAnswer> claimAnswers(Task task) {
        return of(ClaimAnswer.class, task, " join fetch f.claim");
    }

    public List<ExtensionRequest> extensionRequests(Task task) {
        return of(ExtensionRequest.class, task, "");
    }

    public List<ExtensionDecision> extensionDecisions(Task task) {
        return of(ExtensionDecision.class, task, " join fetch f.request");
    }

    public List<DecisionWanted> decisionsWanted(Task task) {
        return of(DecisionWanted.class, task, " join fetch f.report");
    }

    public List<Decision> decisions(Task task) {
        return of(Decision.class, task, " join fetch f.wanted");
    }

    public List<Suspension> suspensions(Task task) {
        return of(Suspension.class, task, "");
    }

    public List<StaffNote> staffNotes(Task task) {
        return of(StaffNote.class, task, "");
    }

    public List<ReportConfirmation> confirmations(Task task) {
        return of(ReportConfirmation.class, task, " join fetch f.report");
    }

    Optional<ProgressReport> report(Task task, Long id) {
        return entities.createQuery(
                        "from ProgressReport r left join fetch r.organisation where r.task = :task and r.id = :id",
                        ProgressReport.class)
                .setParameter("task", task)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isConfirmed(ProgressReport report) {
        return entities.createQuery("select count(c) from ReportConfirmation c where c.report = :report", Long.class)
                        .setParameter("report", report)
                        .getSingleResult()
                > 0;
    }

    private <F extends TaskFact> List<F> of(Class<F> kind, Task task, String with) {
        return entities.createQuery(
                        "from " + kind.getSimpleName() + " f left join fetch f.organisation left join fetch f.account"
                                + with + " where f.task = :task order by f.at, f.id",
                        kind)
                .setParameter("task", task)
                .setMaxResults(LIMIT)
                .getResultList();
    }
}
