package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.tiendo.alert.Outgoing.State;
import vn.tiendo.shared.Missing;

/** All mails: the outbox and what has left it. */
@ApplicationScoped
public class Mails implements PanacheRepository<Mail> {

    /** Mails to be tried now, those waiting longest first: what failed before stands behind what is fresh. */
    List<Long> due(Instant at, int limit) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Mail m where m.state in :open and m.nextAttemptAt <= :at"
                                + " order by m.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("open", List.of(State.QUEUED, State.SENDING))
                .setParameter("at", at)
                .setMaxResults(limit)
                .getResultList();
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
