package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.organisation.Account;
import vn.tiendo.shared.BulkChange;
import vn.tiendo.shared.Missing;

/** All mails: the outbox and what has left it. */
@ApplicationScoped
public class Mails implements PanacheRepository<Mail> {

    private final Event<BulkChange> bulk;

    Mails(Event<BulkChange> bulk) {
        this.bulk = bulk;
    }

    /**
     * Mails to be tried now: somebody waits for those about accounts, then what cannot wait, then the digests; of each those
     * waiting longest first, so that what failed before stands behind what is fresh.
     */
    List<Long> due(Instant at, Instant databaseNow, int limit) {
        return getEntityManager()
                .createQuery(
                        "select x.id from Mail x where " + Outgoing.READY + " order by case x.kind when :digest then 2"
                                + " when :urgent then 1 else 0 end, x.nextAttemptAt, x.id",
                        Long.class)
                .setParameter("digest", Mail.Kind.DIGEST)
                .setParameter("urgent", Mail.Kind.URGENT)
                .setParameter("at", at)
                .setParameter("now", databaseNow)
                .setParameter("far", databaseNow.plus(Outgoing.LONGEST_LEASE))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether a digest to a recipient is owed that has not left. */
    boolean isDigestOwed(Account recipient) {
        return count("unsentOf = ?1", recipient.id()) > 0;
    }

    /** Whether a recipient's digest of a day is another mail. */
    boolean isDayTaken(LocalDate day, Mail by) {
        return count("recipient = ?1 and day = ?2 and id <> ?3", by.recipient(), day, by.id()) > 0;
    }

    /** A mail that waits is not taken again before a moment; nothing else of it is read or touched. */
    void setAside(Long id, String why, Instant until) {
        int aside = update(
                "claims = claims + 1, failure = ?1, nextAttemptAt = ?2 where id = ?3 and state = ?4",
                why,
                until,
                id,
                Outgoing.State.QUEUED);
        bulk.fire(new BulkChange("Mail", "mail " + id + " set aside", aside));
    }

    /** A mail nobody else can take meanwhile. */
    Mail locked(Long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A mail with its recipient; when it has to be one recipient's own, any other is missing. */
    public Mail seen(Long id, Long recipient) {
        Mail mail = find("from Mail m join fetch m.recipient r left join fetch r.organisation where m.id = ?1", id)
                .firstResult();
        if (mail == null
                || recipient != null && !recipient.equals(mail.recipient().id())) {
            throw new Missing("mail " + id);
        }
        return mail;
    }
}
