package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import vn.tiendo.alert.Outgoing.State;

/** All calls to webhooks: those that wait and those that were made. */
@ApplicationScoped
public class WebhookDeliveries implements PanacheRepository<WebhookDelivery> {

    private static final List<State> OPEN = List.of(State.QUEUED, State.SENDING);

    /**
     * Calls to be made now, in the order in which things happened. Where one has to be tried again, the others of its
     * webhook wait behind it, and those of no other webhook.
     */
    List<Long> due(Instant at, Instant databaseNow, int limit) {
        return getEntityManager()
                .createQuery(
                        "select x.id from WebhookDelivery x join x.webhook w where " + Outgoing.READY
                                + " and (x.event = :test or w.state = :on and not exists"
                                + " (select 1 from WebhookDelivery b where b.webhook = w and b.id < x.id"
                                + " and b.event <> :test and (b.state = :queued and b.claims > 0 and b.nextAttemptAt > :at"
                                + " or b.state = :sending and b.leaseUntil between :now and :far))) order by x.id",
                        Long.class)
                .setParameter("queued", State.QUEUED)
                .setParameter("sending", State.SENDING)
                .setParameter("at", at)
                .setParameter("now", databaseNow)
                .setParameter("far", databaseNow.plus(Outgoing.LONGEST_LEASE))
                .setParameter("test", WebhookEvent.TEST)
                .setParameter("on", Webhook.State.ON)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whether something that happened before still has to be told to the same webhook. */
    boolean isBehind(WebhookDelivery delivery) {
        return count(
                        "webhook = ?1 and id < ?2 and event <> ?3 and state in ?4",
                        delivery.webhook(),
                        delivery.id(),
                        WebhookEvent.TEST,
                        OPEN)
                > 0;
    }

    /** Whose call it is; null when there is no such call. */
    Long webhookOf(Long id) {
        return getEntityManager()
                .createQuery("select d.webhook.id from WebhookDelivery d where d.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** A call nobody else can take meanwhile. */
    WebhookDelivery locked(Long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What waits is tried at once instead of after its wait. */
    void hasten(Webhook webhook, Instant at) {
        update("nextAttemptAt = ?1 where webhook = ?2 and state = ?3", at, webhook, State.QUEUED);
    }

    /** When a call last arrived; null: never. A trial counts. */
    public Instant lastArrival(Webhook webhook) {
        return getEntityManager()
                .createQuery("select max(d.sentAt) from WebhookDelivery d where d.webhook = :webhook", Instant.class)
                .setParameter("webhook", webhook)
                .getSingleResult();
    }

    /** The newest first. */
    public List<WebhookDelivery> latest(Webhook webhook, int limit) {
        return find("webhook = ?1 order by id desc", webhook).page(0, limit).list();
    }
}
