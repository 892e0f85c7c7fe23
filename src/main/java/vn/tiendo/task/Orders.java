package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Missing;

/** Orders to many units. The number of statements does not grow with the number of units. */
@ApplicationScoped
public class Orders {

    private final EntityManager entities;
    private final Tasks tasks;
    private final TaskList list;

    Orders(EntityManager entities, Tasks tasks, TaskList list) {
        this.entities = entities;
        this.tasks = tasks;
        this.list = list;
    }

    /**
     * An order with those of its copies that a person may see.
     *
     * @throws Missing when there is none
     */
    public OrderMatrix matrix(String code, Scope scope, LocalDate day) {
        Task copy = tasks.copyOf(code, scope).orElseThrow(() -> new Missing(code));
        List<TaskRow> rows = list.copies(code, scope, day).items();
        List<Long> ids = rows.stream().map(TaskRow::id).toList();
        Set<Long> unconfirmed = unconfirmed(ids, day);
        Map<Long, Long> evidence = evidence(ids, scope, day);
        return new OrderMatrix(
                copy,
                rows.stream()
                        .map(r -> new OrderMatrix.Unit(
                                r,
                                r.isReported() && unconfirmed.contains(r.id()),
                                evidence.getOrDefault(r.id(), 0L).intValue()))
                        .toList(),
                day);
    }

    /** The tasks whose last word is a contractor's, or came by mail, and nobody confirmed it. */
    private Set<Long> unconfirmed(List<Long> tasks, LocalDate day) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery(
                        "select r.task.id from ProgressReport r join r.organisation o where r.task.id in :tasks"
                                + " and (o.role = :contractor and r.task.lead.id <> o.id or r.origin = :mail)"
                                + " and r.reportedOn <= :day"
                                + " and not exists (select 1 from ProgressReport n where n.task = r.task"
                                + " and n.reportedOn <= :day and (n.reportedAt > r.reportedAt"
                                + " or n.reportedAt = r.reportedAt and n.id > r.id))"
                                + " and not exists (select 1 from ReportConfirmation c where c.report = r"
                                + " and c.onDay <= :day)",
                        Long.class)
                .setParameter("tasks", tasks)
                .setParameter("contractor", Organisation.Role.CONTRACTOR)
                .setParameter("mail", Origin.MAIL)
                .setParameter("day", day)
                .getResultList());
    }

    /** How many pieces of evidence each task has that were not withdrawn, and that may be known of. */
    private Map<Long, Long> evidence(List<Long> tasks, Scope scope, LocalDate day) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        var query = entities.createQuery(
                        "select e.task.id, count(e) from TaskEvidence e where e.task.id in :tasks and e.onDay <= :day"
                                + (scope.outsider() ? " and e.organisation.id = :own" : "")
                                + " and not exists (select 1 from EvidenceWithdrawal w where w.taskEvidence = e"
                                + " and w.onDay <= :day) group by e.task.id",
                        Object[].class)
                .setParameter("tasks", tasks)
                .setParameter("day", day);
        if (scope.outsider()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getResultStream().collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    /** Who could get a copy and has none: those of the same group first. */
    public List<Organisation> withoutCopy(OrderMatrix matrix) {
        return entities.createQuery(
                        "select o from Organisation o left join o.parent p where o.role not in :none"
                                + " and not exists (select 1 from Task t where t.orderCode = :order"
                                + " and t.lead = o and not exists (select 1 from TaskCancellation x where x.task = t))"
                                + " order by case when p.id = (select l.parent.id from Task c join c.lead l"
                                + " where c.id = :copy) then 0 else 1 end, o.code",
                        Organisation.class)
                .setParameter("none", List.of(Organisation.Role.UNIT_GROUP, Organisation.Role.CONTRACTOR))
                .setParameter("order", matrix.code())
                .setParameter("copy", matrix.copy().id())
                .setMaxResults(TaskList.LIMIT)
                .getResultList();
    }
}
