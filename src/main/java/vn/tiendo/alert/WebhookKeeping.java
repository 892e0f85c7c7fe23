package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleWords;

/** What an administrator does with webhooks. */
@ApplicationScoped
public class WebhookKeeping {

    private static final int URL_LIMIT = 500;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookSigning signing;
    private final WebhookBody bodies;
    private final WebhookSettings settings;
    private final Organisations organisations;
    private final Accounts accounts;

    WebhookKeeping(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookSigning signing,
            WebhookBody bodies,
            WebhookSettings settings,
            Organisations organisations,
            Accounts accounts) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.signing = signing;
        this.bodies = bodies;
        this.settings = settings;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** A webhook and its new secret in the form that is shown this once. */
    public record WithSecret(Webhook webhook, String secret) {}

    /** Makes one; what is wrong with what was sent is told at once. */
    @Transactional
    public WithSecret make(String organisation, String url, Collection<String> events, Person by, Instant at) {
        Checks checks = new Checks();
        String code = checks.required("organisation", organisation);
        Organisation owner = code == null ? null : organisations.withCode(code).orElse(null);
        checks.that(code == null || owner != null, "organisation", w -> w.noOrganisation(code));
        String address = checks.required("url", url);
        checks.that(address == null || isAddress(address), "url", RuleWords::webhookAddress);
        Set<WebhookEvent> wanted = events(checks, events);
        checks.orThrow();
        WebhookSigning.Made secret = signing.make();
        Webhook made = new Webhook(owner, address, wanted, secret.locked(), accounts.findById(by.id()), at);
        webhooks.persist(made);
        return new WithSecret(made, secret.shown());
    }

    private static Set<WebhookEvent> events(Checks checks, Collection<String> names) {
        Set<WebhookEvent> wanted = EnumSet.noneOf(WebhookEvent.class);
        for (String name : names == null ? List.<String>of() : names) {
            WebhookEvent event = checks.oneOf("events", name, WebhookEvent.class);
            if (event != null && event.isOfTasks()) {
                wanted.add(event);
            }
        }
        checks.that(!wanted.isEmpty(), "events", RuleWords::chooseEvents);
        return wanted;
    }

    /** An encrypted address; another one only where the operator let that in, or on this machine where that is let in. */
    private boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean plain = scheme.equals("http")
                    && (settings.allowHttp()
                            || settings.allowPrivate() && THIS_MACHINE.contains(String.valueOf(uri.getHost())));
            return text.length() <= URL_LIMIT
                    && (scheme.equals("https") || plain)
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Makes another secret; for a day calls are signed with both. */
    @Transactional
    public WithSecret rotate(Long id, Instant at) {
        Webhook webhook = webhooks.locked(id);
        WebhookSigning.Made secret = signing.make();
        webhook.rotate(secret.locked(), at);
        return new WithSecret(webhook, secret.shown());
    }

    /** Switches it on, and what waits is tried at once, or off, and what waits goes on waiting. */
    @Transactional
    public void turn(Long id, boolean on, Instant at) {
        Webhook webhook = webhooks.locked(id);
        if (on) {
            webhook.switchOn(at);
            deliveries.hasten(webhook, at);
        } else {
            webhook.switchOff(at);
        }
    }

    /** Has a call made that tells of nothing, once, whether the webhook is on or off. */
    @Transactional
    public void tryOut(Long id, Instant at) {
        deliveries.persist(new WebhookDelivery(webhooks.locked(id), WebhookEvent.TEST, bodies.ofTrial(at), at));
    }
}
