package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.BulkChange;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;

/** All alerts. Raising, telling and withdrawing take a fixed number of statements, however many alerts there are. */
@ApplicationScoped
public class Alerts implements PanacheRepository<Alert> {

    /** The staff ask those who have to deliver: the lead's people and those of the contractors, on one day once. */
    private static final String REMIND = """
            merge into alert x
            using (select t.id as task_id, a.id as account_id
                     from task t join account a on a.enabled = true and a.email is not null
                          and (a.role in ('UNIT', 'CONTRACTOR') and t.lead_id = a.organisation_id
                               or a.role = 'CONTRACTOR'
                                  and exists (select 1 from task_party p where p.task_id = t.id
                                                 and p.role = 'CONTRACTOR'
                                                 and p.organisation_id = a.organisation_id and p.until_on is null))
                    where t.id = :task and t.closed = false and t.suspended = false) n
               on (x.task_id = n.task_id and x.rung = 'REMINDED' and x.due_on = :day and x.recipient_id = n.account_id)
             when matched and x.mail_id is null then
                  update set withdrawn = null, words = cast(:words as varchar(4000))
             when not matched then
                  insert (task_id, cause, rung, due_on, recipient_id, raised_at, words)
                  values (n.task_id, 'REMINDED', 'REMINDED', cast(:day as date), n.account_id,
                          cast(:at as timestamp(3) with time zone), cast(:words as varchar(4000)))
            """;

    private static final String WITHDRAW =
            "update Alert a set a.withdrawn = ?1 where a.mail is null and a.withdrawn is null";
    private static final int AT_ONCE = 1000;
    private static final String ALERT = "Alert";

    /** What waits to be told to one recipient. */
    record Waiting(Long alert, Long task, Alert.Cause cause, String rung, boolean urgent, String words) {

        boolean isReminder() {
            return cause == Alert.Cause.REMINDED;
        }
    }

    private final Event<BulkChange> bulk;

    Alerts(Event<BulkChange> bulk) {
        this.bulk = bulk;
    }

    /** One alert for each whom the rung names, of each task; those that wait or are told are left alone. */
    int raise(Ladder.Step step, Collection<Long> tasks, LocalDate today, Instant at) {
        MutationQuery raise = getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(RungRecipients.raise(step.rung()))
                .setParameter("rung", step.key())
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("tasks", tasks.toArray(Long[]::new), Long[].class);
        if (step.rung().from() == Ladder.From.SILENCE) {
            raise.setParameter("today", today);
        }
        int raised = raise.executeUpdate();
        bulk.fire(new BulkChange(ALERT, "raised " + step.key(), raised));
        return raised;
    }

    /** One reminder of a task to each of its owner's people a day; said again before it is told, the later words stand. */
    void remind(Task task, String words, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, Language.ZONE);
        int raised = getEntityManager()
                .createNativeQuery(REMIND)
                .setParameter("day", day)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("words", words)
                .setParameter("task", task.id())
                .executeUpdate();
        bulk.fire(new BulkChange(ALERT, "raised " + Alert.Cause.REMINDED, raised));
    }

    /** Another last good day is in force; what the staff asked they still ask. */
    void withdrawOldDay(Task task) {
        Withdrawal moved = Withdrawal.DUE_DAY_MOVED;
        withdrawn(moved, update(WITHDRAW + " and a.task = ?2 and a.cause = ?3", moved, task, Alert.Cause.DUE_DAY));
    }

    /** Somebody said a word: nobody is silent any more. */
    void withdrawSilence(Task task) {
        Withdrawal reported = Withdrawal.REPORTED;
        withdrawn(
                reported, update(WITHDRAW + " and a.task = ?2 and a.cause = ?3", reported, task, Alert.Cause.SILENCE));
    }

    /** Somebody else's task now: whoever had it and may see it no more is told nothing. */
    void withdrawOutOfSight(Task task) {
        int hidden = getEntityManager()
                .createNativeQuery("update alert set withdrawn = '" + Withdrawal.OUT_OF_SIGHT
                        + "' where task_id = :task and mail_id is null and withdrawn is null and exists"
                        + " (select 1 from account a where a.id = alert.recipient_id"
                        + " and a.role in ('UNIT', 'CONTRACTOR') and not exists"
                        + " (select 1 from task t where t.id = alert.task_id and "
                        + Scope.partOf("t", "a.organisation_id") + "))")
                .setParameter("task", task.id())
                .executeUpdate();
        withdrawn(Withdrawal.OUT_OF_SIGHT, hidden);
    }

    void withdraw(Task task, Withdrawal why) {
        withdrawn(why, update(WITHDRAW + " and a.task = ?2", why, task));
    }

    void withdrawAllOf(Long recipient, Withdrawal why) {
        withdrawn(why, update(WITHDRAW + " and a.recipient.id = ?2", why, recipient));
    }

    /** What was true when it was raised may have passed meanwhile: such alerts of a recipient are withdrawn. */
    void withdrawPassed(Long recipient, Scope scope) {
        String passed =
                WITHDRAW + " and a.recipient.id = ?2 and exists (select 1 from Task t where t.id = a.task.id and ";
        withdrawn(
                Withdrawal.CLOSED,
                update(passed + "(t.closed = true or t.suspended = true))", Withdrawal.CLOSED, recipient));
        withdrawn(
                Withdrawal.DUE_DAY_MOVED,
                update(
                        passed + "(t.dueOn is null or t.dueOn <> a.day)) and a.cause = ?3",
                        Withdrawal.DUE_DAY_MOVED,
                        recipient,
                        Alert.Cause.DUE_DAY));
        withdrawn(
                Withdrawal.REPORTED,
                update(
                        passed + "(t.pendingClaim is not null or exists (select 1 from ProgressReport r"
                                + " where r.task = t and r.reportedOn >= a.day))) and a.cause = ?3",
                        Withdrawal.REPORTED,
                        recipient,
                        Alert.Cause.SILENCE));
        if (scope.isLimited()) {
            int hidden = getEntityManager()
                    .createNativeQuery("update alert set withdrawn = '" + Withdrawal.OUT_OF_SIGHT
                            + "' where recipient_id = :recipient and mail_id is null and withdrawn is null and not exists"
                            + " (select 1 from task t where t.id = alert.task_id and " + scope.condition("t") + ")")
                    .setParameter("recipient", recipient)
                    .setParameter("ownId", scope.organisationId())
                    .executeUpdate();
            withdrawn(Withdrawal.OUT_OF_SIGHT, hidden);
        }
    }

    private void withdrawn(Withdrawal why, int rows) {
        bulk.fire(new BulkChange(ALERT, "withdrawn " + why, rows));
    }

    List<Waiting> waiting(Long recipient) {
        return getEntityManager()
                .createQuery(
                        "select new vn.tiendo.alert.Alerts$Waiting(a.id, t.id, a.cause, a.rung, a.urgent, a.words) from Alert a"
                                + " join a.task t where a.recipient.id = :recipient and a.mail is null"
                                + " and a.withdrawn is null order by a.id",
                        Waiting.class)
                .setParameter("recipient", recipient)
                .getResultList();
    }

    /** Lines for tasks of which something is said, the first day first; a thousand at most. */
    List<ToldLine> lines(Map<Long, String> saidOf) {
        if (saidOf.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "select t.id, t.code, t.orderCode, t.title, t.words.deadline, t.words.deadlineLanguage, t.dueOn"
                                + " from Task t where t.id in :tasks order by t.dueOn nulls last, t.code",
                        Object[].class)
                .setParameter("tasks", saidOf.keySet().stream().limit(AT_ONCE).toList())
                .getResultStream()
                .map(row -> new ToldLine(
                        (String) row[1],
                        (String) row[2],
                        (Bilingual) row[3],
                        (String) row[4],
                        (String) row[5],
                        (LocalDate) row[6],
                        saidOf.get((Long) row[0])))
                .toList();
    }

    /** Whether something waits for a recipient that nobody can pause. */
    boolean isEscalationWaiting(Long recipient) {
        return count("recipient.id = ?1 and mail is null and withdrawn is null and escalation = true", recipient) > 0;
    }

    /** What a mail was to tell waits again. */
    void untell(Mail mail) {
        bulk.fire(new BulkChange(ALERT, "untold by mail " + mail.id(), update("mail = null where mail = ?1", mail)));
    }

    void tell(List<Waiting> told, Mail mail) {
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            List<Long> ids = told.subList(from, Math.min(from + AT_ONCE, told.size())).stream()
                    .map(Waiting::alert)
                    .toList();
            bulk.fire(
                    new BulkChange(ALERT, "told by mail " + mail.id(), update("mail = ?1 where id in ?2", mail, ids)));
        }
    }
}
