package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.alert.Webhook;
import vn.tiendo.alert.WebhookDeliveries;
import vn.tiendo.alert.WebhookDelivery;
import vn.tiendo.alert.WebhookEvent;
import vn.tiendo.alert.WebhookKeeping;
import vn.tiendo.alert.Webhooks;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;

/** Which systems of organisations are told what happens, whether they hear it, and what an administrator does about it. */
@Path("/webhooks")
@Produces(MediaType.TEXT_HTML)
class WebhookPages {

    private static final int UNPROCESSABLE = 422;
    private static final int LATEST = 50;

    record list(List<Webhook> webhooks) implements TemplateInstance {}

    record form(WebhookForm form, List<Organisation> organisations, List<WebhookEvent> events)
            implements TemplateInstance {}

    record secret(Webhook webhook, String secret, boolean rotated) implements TemplateInstance {}

    record webhook(Webhook webhook, Instant lastArrival, List<WebhookDelivery> calls, String told)
            implements TemplateInstance {}

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookKeeping keeping;
    private final Organisations organisations;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    WebhookPages(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            WebhookKeeping keeping,
            Organisations organisations,
            SignedIn signedIn,
            Shown shown,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.keeping = keeping;
        this.organisations = organisations;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance all() {
        return new list(webhooks.all());
    }

    @GET
    @Path("/new")
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance wish() {
        List<String> all = ofTasks().stream().map(WebhookEvent::name).toList();
        return form(new WebhookForm("", "", all, Map.of()));
    }

    /** Answers with the page itself instead of sending on to one: the secret is shown here and nowhere again. */
    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @FormParam("organisation") String organisation,
            @FormParam("url") String url,
            @FormParam("events") List<String> events) {
        try {
            WebhookKeeping.WithSecret made =
                    keeping.make(organisation, url, events, signedIn.person(), clock.instant());
            return Response.status(Response.Status.CREATED)
                    .entity(new secret(webhooks.one(made.webhook().id()), made.secret(), false))
                    .build();
        } catch (RuleBroken broken) {
            WebhookForm sent = new WebhookForm(organisation, url, events, Map.of());
            return Response.status(UNPROCESSABLE)
                    .entity(form(sent.refused(broken, shown.language())))
                    .build();
        }
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    @RolesAllowed(Role.ADMIN_ROLE)
    public TemplateInstance show(@PathParam("id") Long id, @QueryParam("told") String told) {
        Webhook webhook = webhooks.one(id);
        return new webhook(webhook, deliveries.lastArrival(webhook), deliveries.latest(webhook, LATEST), told);
    }

    /** The same as for the first secret: shown in the answer, and never again. */
    @POST
    @Path("/{id: \\d{1,18}}/secret")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(@PathParam("id") Long id) {
        String made = keeping.rotate(id, clock.instant()).secret();
        return Response.status(Response.Status.CREATED)
                .entity(new secret(webhooks.one(id), made, true))
                .build();
    }

    @POST
    @Path("/{id: \\d{1,18}}/state")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response turn(@PathParam("id") Long id, @FormParam("on") boolean on) {
        keeping.turn(id, on, clock.instant());
        return back(id, on ? "on" : "off");
    }

    @POST
    @Path("/{id: \\d{1,18}}/trials")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tryOut(@PathParam("id") Long id) {
        keeping.tryOut(id, clock.instant());
        return back(id, "tried");
    }

    private static Response back(Long id, String told) {
        return Response.seeOther(URI.create("/webhooks/" + id + "?told=" + told))
                .build();
    }

    private TemplateInstance form(WebhookForm given) {
        return new form(given, organisations.list("order by code"), ofTasks());
    }

    private static List<WebhookEvent> ofTasks() {
        return Arrays.stream(WebhookEvent.values())
                .filter(WebhookEvent::isOfTasks)
                .toList();
    }
}
