package vn.tiendo.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import vn.tiendo.shared.Missing;

/** All webhooks. */
@ApplicationScoped
public class Webhooks implements PanacheRepository<Webhook> {

    private static final String WHOLE =
            "from Webhook w join fetch w.organisation o left join fetch w.createdBy" + " left join fetch w.events";

    /** Those that failures switched off first, then by organisation. */
    public List<Webhook> all() {
        return list(WHOLE + " order by case when w.state = ?1 then 0 else 1 end, o.code, w.id", Webhook.State.FAILED);
    }

    public Webhook one(Long id) {
        return list(WHOLE + " where w.id = ?1", id).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("webhook " + id));
    }

    /** Those that failures switched off. */
    public List<Webhook> failed() {
        return list(WHOLE + " where w.state = ?1 order by o.code, w.id", Webhook.State.FAILED);
    }

    /** One that nobody else can change meanwhile. */
    Webhook locked(Long id) {
        Webhook webhook = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null) {
            throw new Missing("webhook " + id);
        }
        return webhook;
    }
}
