package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Missing;

/** All tasks. */
@ApplicationScoped
public class Tasks implements PanacheRepository<Task> {

    /** A task by its code, whoever asks: for loading files and for the sweep. */
    public Optional<Task> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** A task within what a person may see; a task out of sight is missing. */
    public Task seen(String code, Scope scope) {
        return one(
                code,
                scope,
                "from Task t join fetch t.directive left join fetch t.clause left join fetch t.lead",
                LockModeType.NONE);
    }

    /** The same, held so that no other transaction acts on it before this one ends. */
    Task held(String code, Scope scope) {
        return one(code, scope, "from Task t", LockModeType.PESSIMISTIC_WRITE);
    }

    private Task one(String code, Scope scope, String from, LockModeType lock) {
        var query = getEntityManager()
                .createQuery(from + " where t.code = :code" + within(scope), Task.class)
                .setLockMode(lock)
                .setParameter("code", code);
        if (scope.isLimited()) {
            query.setParameter("own", scope.organisationId());
        }
        // PostgreSQL keeps no text with a zero in it, so there is no such task.
        return code.indexOf(0) >= 0
                ? missing(code)
                : query.getResultStream().findFirst().orElseGet(() -> missing(code));
    }

    /** Whether a code is that of an order with copies, at least one of which is within what a person may see. */
    public boolean hasCopies(String orderCode, Scope scope) {
        if (orderCode.indexOf(0) >= 0) {
            return false;
        }
        var query = getEntityManager()
                .createQuery(
                        "select count(t) from Task t where t.orderCode = :order and t.code <> t.orderCode"
                                + within(scope),
                        Long.class)
                .setParameter("order", orderCode);
        if (scope.isLimited()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getSingleResult() > 0;
    }

    /** One of the copies of an order to many that a person may see: it carries what the order says. */
    public Optional<Task> copyOf(String orderCode, Scope scope) {
        if (orderCode.indexOf(0) >= 0) {
            return Optional.empty();
        }
        var query = getEntityManager()
                .createQuery(
                        "from Task t join fetch t.directive left join fetch t.clause left join fetch t.lead"
                                + " where t.orderCode = :order and t.code <> t.orderCode" + within(scope)
                                + " order by t.code",
                        Task.class)
                .setParameter("order", orderCode)
                .setMaxResults(1);
        if (scope.isLimited()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getResultStream().findFirst();
    }

    /** Holds many tasks until the transaction ends, always in the order of their codes: so that two wait and none locks up. */
    void hold(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createQuery("from Task t where t.id in :ids order by t.code", Task.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Many tasks in the order of their codes, each with all who have a part in it. */
    List<Task> together(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from Task t left join fetch t.lead left join fetch t.parties p"
                                        + " left join fetch p.organisation where t.id in :ids order by t.code, p.ordinal",
                                Task.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String within(Scope scope) {
        return scope.isLimited()
                ? " and (t.lead.id = :own or exists (select 1 from TaskParty p where p.task = t and p.organisation.id = :own and p.untilOn is null))"
                : "";
    }

    private static Task missing(String code) {
        throw new Missing(code);
    }

    /** The newest first, with all that a line shows; lines that the viewer is not to hear of take up no room. */
    public List<HistoryEntry> history(Task task, Scope scope, int limit) {
        var query = getEntityManager()
                .createQuery(
                        "from HistoryEntry h left join fetch h.account left join fetch h.organisation o"
                                + " left join fetch h.report left join fetch h.subject s where h.task = :task"
                                + (scope.isLimited() ? " and h.staffOnly = false" : "")
                                + (scope.outsider()
                                        ? HEARD.formatted("o", "o", "o") + HEARD.formatted("s", "s", "s") + CHASED
                                        : "")
                                + " order by h.at desc, h.id desc",
                        HistoryEntry.class)
                .setParameter("task", task)
                .setMaxResults(limit);
        if (scope.outsider()) {
            query.setParameter("own", scope.organisationId());
            query.setParameter("outsiders", Organisation.Role.outsiders());
        }
        return query.getResultList();
    }

    private static final String HEARD = " and (%s.id is null or %s.id = :own or %s.role not in :outsiders)";

    /** A letter is between the staff and the unit that it went to. */
    private static final String CHASED = " and (h.kind not in ('CHASED', 'CHASE_CORRECTED') or s.id = :own)";

    /** What was known of the task at the end of a day. */
    public Facts facts(Task task, LocalDate day) {
        List<ProgressReport> reports = upTo(ProgressReport.class, "reportedOn", "reportedAt", task, day);
        List<DueDayChange> changes = upTo(DueDayChange.class, "decidedOn", "decidedAt", task, day);
        List<Suspension> suspensions = upTo(Suspension.class, "onDay", "at", task, day);
        List<TaskCompletion> completions = upTo(TaskCompletion.class, "acceptedOn", "acceptedAt", task, day);
        List<TaskCancellation> cancelled = upTo(TaskCancellation.class, "cancelledOn", "cancelledAt", task, day);
        return new Facts(
                task.orderedOn(),
                changes.isEmpty() ? task.originalDueOn() : changes.get(0).to(),
                reports.isEmpty() ? null : reports.get(0).reportedOn(),
                task.reportingDays(),
                completions.isEmpty() ? null : completions.get(0).isOnTime(),
                !cancelled.isEmpty(),
                !suspensions.isEmpty() && suspensions.get(0).suspends(),
                isClaimed(task, day));
    }

    private boolean isClaimed(Task task, LocalDate day) {
        List<Claim> claims = upTo(Claim.class, "onDay", "at", task, day);
        return !claims.isEmpty()
                && getEntityManager()
                                .createQuery(
                                        "select count(a) from ClaimAnswer a where a.claim = :claim and a.onDay <= :day",
                                        Long.class)
                                .setParameter("claim", claims.get(0))
                                .setParameter("day", day)
                                .getSingleResult()
                        == 0;
    }

    /** The last word on the task that may be heard. */
    public Optional<ProgressReport> lastReport(Task task, Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "from ProgressReport r left join fetch r.organisation where r.task = :task"
                                + (scope.outsider() ? " and r.organisation.id = :own" : "")
                                + " order by r.reportedAt desc, r.id desc",
                        ProgressReport.class)
                .setParameter("task", task)
                .setMaxResults(1);
        if (scope.outsider()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getResultStream().findFirst();
    }

    /** When the last report came in; null when there was none. */
    Instant lastReportedAt(Task task) {
        return getEntityManager()
                .createQuery("select max(r.reportedAt) from ProgressReport r where r.task = :task", Instant.class)
                .setParameter("task", task)
                .getSingleResult();
    }

    public Optional<TaskCompletion> completion(Task task) {
        return getEntityManager()
                .createQuery("from TaskCompletion c where c.task = :task", TaskCompletion.class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    /** Tasks led by an organisation whose contractor says that they are done: it has to answer. The oldest claim first. */
    public List<Task> claimsToAnswer(Long lead, int limit) {
        return getEntityManager()
                .createQuery(
                        "from Task t join fetch t.pendingClaim c where t.lead.id = :lead and t.closed = false"
                                + " and c.organisation.id <> :lead order by c.at, t.code",
                        Task.class)
                .setParameter("lead", lead)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Tasks led by an organisation whose last report is a contractor's, or came by mail, and is not confirmed. */
    public List<Task> reportsToConfirm(Long lead, int limit) {
        return getEntityManager()
                .createQuery(
                        "select t from ProgressReport r join r.task t where t.lead.id = :lead and t.closed = false"
                                + " and t.pendingClaim is null and (r.organisation.role in :outsiders"
                                + " and r.organisation.id <> :lead or r.origin = :mail)"
                                + " and not exists (select 1 from ProgressReport n where n.task = t"
                                + " and (n.reportedAt > r.reportedAt or n.reportedAt = r.reportedAt and n.id > r.id))"
                                + " and not exists (select 1 from ReportConfirmation k where k.report = r)"
                                + " order by r.reportedAt, t.code",
                        Task.class)
                .setParameter("lead", lead)
                .setParameter("outsiders", Organisation.Role.outsiders())
                .setParameter("mail", Origin.MAIL)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many tasks each directive gave, by its id. */
    public Map<Long, Long> countedByDirective() {
        return getEntityManager()
                .createQuery("select t.directive.id, count(t) from Task t group by t.directive.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    private <T> List<T> upTo(Class<T> fact, String day, String instant, Task task, LocalDate until) {
        return getEntityManager()
                .createQuery(
                        "from " + fact.getSimpleName() + " f where f.task = :task and f." + day
                                + " <= :until order by f." + instant + " desc, f.id desc",
                        fact)
                .setParameter("task", task)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultList();
    }
}
