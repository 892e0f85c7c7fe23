package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The transactions around a call to another system; the webhook is held first, so that its calls go one after the other. */
@ApplicationScoped
class WebhookStep {

    private static final Logger LOG = Logger.getLogger(WebhookStep.class);

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSigning signing;
    private final DatabaseClock database;

    WebhookStep(Webhooks webhooks, WebhookDeliveries deliveries, WebhookSigning signing, DatabaseClock database) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.signing = signing;
        this.database = database;
    }

    /** Takes a call for making; empty when it is not its turn, nobody wants it any more or it cannot be signed. */
    @Transactional
    Optional<WebhookCall> claim(Long id, Instant at) {
        Long owner = deliveries.webhookOf(id);
        if (owner == null) {
            return Optional.empty();
        }
        Webhook webhook = webhooks.locked(owner);
        WebhookDelivery delivery = deliveries.locked(id);
        if (delivery.isInLine() && (!webhook.isOn() || deliveries.isBehind(delivery))
                || !delivery.claim(at, database.moment())) {
            return Optional.empty();
        }
        if (delivery.isStale(at)) {
            delivery.giveUp(WebhookDelivery.STALE);
            return Optional.empty();
        }
        Optional<String> signature = signing.sign(webhook.secrets(at), delivery.messageId(), at, delivery.body());
        if (signature.isEmpty()) {
            failed(
                    webhook,
                    delivery,
                    delivery.claims(),
                    new Undelivered("the secret can no longer be read", false, null),
                    at);
            return Optional.empty();
        }
        return Optional.of(new WebhookCall(
                webhook.url(), delivery.messageId(), at, signature.get(), delivery.body(), delivery.claims()));
    }

    @Transactional
    void delivered(Long id, Instant at) {
        Webhook webhook = webhooks.locked(deliveries.webhookOf(id));
        WebhookDelivery delivery = deliveries.locked(id);
        delivery.delivered(at);
        if (delivery.isInLine()) {
            webhook.delivered();
        }
    }

    @Transactional
    void undelivered(Long id, int claim, Undelivered why, Instant at) {
        Webhook webhook = webhooks.locked(deliveries.webhookOf(id));
        failed(webhook, deliveries.locked(id), claim, why, at);
    }

    private static void failed(Webhook webhook, WebhookDelivery delivery, int claim, Undelivered why, Instant at) {
        boolean last = why.isForGood() || !delivery.isInLine();
        delivery.undelivered(claim, last ? new Undelivered(why.getMessage(), true, why) : why, at);
        if (delivery.isInLine() && webhook.isOn()) {
            webhook.failed(why.getMessage(), why.isForGood(), at);
            if (webhook.isFailed()) {
                LOG.warnf("Webhook %d (%s) is switched off: %s", webhook.id(), webhook.url(), why.getMessage());
            }
        }
    }
}
