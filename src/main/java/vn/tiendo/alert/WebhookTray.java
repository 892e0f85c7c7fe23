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
    private final DatabaseClock database;

    WebhookTray(WebhookDeliveries deliveries, WebhookStep step, WebhookPost post, DatabaseClock database) {
        this.deliveries = deliveries;
        this.step = step;
        this.post = post;
        this.database = database;
    }

    @Override
    public String content() {
        return "Webhook call";
    }

    @Override
    public int room(Instant at) {
        return 25;
    }

    @Override
    public List<Long> due(Instant at, int limit) {
        return deliveries.due(at, database.moment(), limit);
    }

    /** Each webhook can fail once in a run: so many of them may be away before the others have to wait. */
    @Override
    public boolean isShut(int failuresInARow) {
        return failuresInARow == 15;
    }

    @Override
    public Optional<WebhookCall> claim(Long id, Instant at) {
        return step.claim(id, at);
    }

    /** It is tried again with the next run. */
    @Override
    public void unclaimed(Long id, Undelivered why, Instant at) {}

    @Override
    public void deliver(WebhookCall call) throws Undelivered {
        post.deliver(call);
    }

    @Override
    public void delivered(Long id, Instant at) {
        step.delivered(id, at);
    }

    @Override
    public void undelivered(Long id, int claim, Undelivered why, Instant at) {
        step.undelivered(id, claim, why, at);
    }
}
