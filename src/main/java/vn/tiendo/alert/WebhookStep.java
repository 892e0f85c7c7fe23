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

    WebhookStep(Webhooks webhooks, WebhookDeliveries deliveries, WebhookSigning signing) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.signing = signing;
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
        if (delivery.isInLine() && (!webhook.isOn() || deliveries.isBehind(delivery)) || !delivery.claim(at)) {
            return Optional.empty();
        }
        if (delivery.isStale(at)) {
            delivery.giveUp(delivery.attempts(), WebhookDelivery.STALE);
            return Optional.empty();
        }
        Optional<String> signature = signing.sign(webhook.secrets(at), delivery.messageId(), at, delivery.body());
        if (signature.isEmpty()) {
            failed(
                    webhook,
                    delivery,
                    delivery.attempts(),
                    new Undelivered("the secret can no longer be read", false, null),
                    at);
            return Optional.empty();
        }
        return Optional.of(new WebhookCall(
                webhook.url(), delivery.messageId(), at, signature.get(), delivery.body(), delivery.attempts()));
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
    void undelivered(Long id, int attempt, Undelivered why, Instant at) {
        Webhook webhook = webhooks.locked(deliveries.webhookOf(id));
        failed(webhook, deliveries.locked(id), attempt, why, at);
    }

    private static void failed(Webhook webhook, WebhookDelivery delivery, int attempt, Undelivered why, Instant at) {
        if (why.isForGood() || !delivery.isInLine()) {
            delivery.giveUp(attempt, why.getMessage());
        } else {
            delivery.postpone(attempt, why.getMessage(), at);
        }
        if (delivery.isInLine() && webhook.isOn()) {
            webhook.failed(why.getMessage(), why.isForGood(), at);
            if (webhook.isFailed()) {
                LOG.warnf("Webhook %d (%s) is switched off: %s", webhook.id(), webhook.url(), why.getMessage());
            }
        }
    }
}
