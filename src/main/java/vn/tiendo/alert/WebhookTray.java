package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calls to other systems that wait. */
@ApplicationScoped
class WebhookTray implements Tray<WebhookCall> {

    private final WebhookDeliveries deliveries;
    private final WebhookStep step;
    private final WebhookPost post;

    WebhookTray(WebhookDeliveries deliveries, WebhookStep step, WebhookPost post) {
        this.deliveries = deliveries;
        this.step = step;
        this.post = post;
    }

    @Override
    public String content() {
        return "Webhook call";
    }

    @Override
    public List<Long> due(Instant at, int limit) {
        return deliveries.due(at, limit);
    }

    @Override
    public int atOnce() {
        return 25;
    }

    /** Each webhook can fail once in a run: so many of them may be away before the others have to wait. */
    @Override
    public int failuresInARow() {
        return 15;
    }

    @Override
    public Optional<WebhookCall> claim(Long id, Instant at) {
        return step.claim(id, at);
    }

    @Override
    public void deliver(WebhookCall call) throws Undelivered {
        post.deliver(call);
    }

    @Override
    public void delivered(Long id, Instant at) {
        step.delivered(id, at);
    }

    @Override
    public void undelivered(Long id, int attempt, Undelivered why, Instant at) {
        step.undelivered(id, attempt, why, at);
    }
}
