package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.tiendo.shared.Slice;

/** What was written to whom, and what is to come; of one recipient, or of all when none is given. */
@ApplicationScoped
public class MailList {

    private static final String ROWS = "select new vn.tiendo.alert.MailRow(m.id, m.day, r.name, o.name, m.toAddress,"
            + " m.subject, m.kind, m.tasks, m.state, m.attempts, m.nextAttemptAt, m.createdAt, m.sentAt, m.failure, m.uncertain)"
            + " from Mail m join m.recipient r left join r.organisation o where m.id < :before";
    private static final String TALLY = "select sum(case when m.state = State.SENT then 1 else 0 end),"
            + " sum(case when m.state = State.FAILED then 1 else 0 end),"
            + " sum(case when m.state in (State.QUEUED, State.SENDING) then 1 else 0 end) from Mail m where 1 = 1";

    private final EntityManager entities;

    MailList(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest first, from before a mail on; null begins at the newest. */
    public Slice<MailRow> mails(Long recipient, Long before, int limit) {
        TypedQuery<MailRow> query = entities.createQuery(ROWS + own(recipient) + " order by m.id desc", MailRow.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before);
        List<MailRow> rows = of(recipient, query).setMaxResults(limit + 1).getResultList();
        return Slice.cut(rows, limit, r -> r.id().toString());
    }

    public MailTally tally(Long recipient) {
        Object[] counts = of(
                        recipient,
                        entities.createQuery(
                                TALLY.replace("State.", "vn.tiendo.alert.Outgoing$State.") + own(recipient),
                                Object[].class))
                .getSingleResult();
        return new MailTally(number(counts[0]), number(counts[2]), number(counts[1]));
    }

    private static String own(Long recipient) {
        return recipient == null ? "" : " and m.recipient.id = :recipient";
    }

    private static <T> TypedQuery<T> of(Long recipient, TypedQuery<T> query) {
        return recipient == null ? query : query.setParameter("recipient", recipient);
    }

    private static int number(Object count) {
        return count == null ? 0 : ((Number) count).intValue();
    }
}
