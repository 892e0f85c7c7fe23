package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.Folded;
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
        return mails(recipient, Wanted.ALL, before, limit);
    }

    /** The same of those that are looked for. */
    public Slice<MailRow> mails(Long recipient, Wanted wanted, Long before, int limit) {
        TypedQuery<MailRow> query = entities.createQuery(
                        ROWS + own(recipient) + wanted.condition() + " order by m.id desc", MailRow.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before);
        wanted.parameters().forEach(query::setParameter);
        List<MailRow> rows = of(recipient, query).setMaxResults(limit + 1).getResultList();
        return Slice.cut(rows, limit, r -> r.id().toString());
    }

    /**
     * Which mails are looked for.
     *
     * @param words part of the subject, or of the recipient's name, address or organisation, with marks or without
     * @param state null for all; the one that waits stands for the one being sent, too
     */
    public record Wanted(String words, Outgoing.State state) {

        public static final Wanted ALL = new Wanted("", null);

        private static final String NAMED = " and ("
                + Stream.of(
                                "m.subject",
                                "m.toAddress",
                                "r.username",
                                "r.name.en",
                                "r.name.vi",
                                "o.name.en",
                                "o.name.vi")
                        .map(text -> Folded.hql(text) + " like :words escape '!'")
                        .collect(Collectors.joining(" or "))
                + ")";

        public Wanted {
            words = words == null ? "" : words.strip();
        }

        public boolean isAll() {
            return words.isEmpty() && state == null;
        }

        private String condition() {
            return (words.isEmpty() ? "" : NAMED) + (state == null ? "" : " and m.state in :states");
        }

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            if (!words.isEmpty()) {
                parameters.put("words", Folded.like(words));
            }
            if (state != null) {
                parameters.put(
                        "states",
                        state == Outgoing.State.QUEUED
                                ? List.of(Outgoing.State.QUEUED, Outgoing.State.SENDING)
                                : List.of(state));
            }
            return parameters;
        }
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
