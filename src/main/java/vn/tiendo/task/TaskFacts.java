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

    /** All that decides in whose hand the task was on which day. */
    public DaysLate.Story story(Task task, TaskCompletion completion) {
        return new DaysLate.Story(
                task,
                claims(task),
                claimAnswers(task),
                decisionsWanted(task),
                decisions(task),
                extensionRequests(task),
                extensionDecisions(task),
                suspensions(task),
                completion);
    }

    /** The reports that give a figure up to a claim, the oldest first: as many as questions need. */
    public List<ProgressReport> figuresUpTo(Claim claim) {
        List<ProgressReport> last = entities.createQuery(
                        "from ProgressReport r where r.task = :task and r.percentDone is not null and"
                                + " (r.reportedAt < :at or r.id = :id) order by r.reportedAt desc, r.id desc",
                        ProgressReport.class)
                .setParameter("task", claim.task())
                .setParameter("at", claim.report().reportedAt())
                .setParameter("id", claim.report().id())
                .setMaxResults(4)
                .getResultList();
        return last.stream()
                .sorted(java.util.Comparator.comparing(ProgressReport::reportedAt)
                        .thenComparing(ProgressReport::id))
                .toList();
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

    /** Whether a report is more than a contractor's word or a mail: the lead unit's own, or one that it stands by. */
    public boolean counts(Task task, ProgressReport report) {
        return !Reporting.isToConfirm(task, report) || isConfirmed(report);
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
