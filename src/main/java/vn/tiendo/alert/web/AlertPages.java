package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.alert.Mail;
import vn.tiendo.alert.MailActs;
import vn.tiendo.alert.MailList;
import vn.tiendo.alert.MailPreview;
import vn.tiendo.alert.MailRow;
import vn.tiendo.alert.MailTally;
import vn.tiendo.alert.Mails;
import vn.tiendo.alert.PreviewedMail;
import vn.tiendo.alert.Webhook;
import vn.tiendo.alert.Webhooks;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.Shown;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Brake;
import vn.tiendo.task.Brakes;

/** What was written to whom. Officers and contractors see what was written to themselves; the others see all. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
class AlertPages {

    private static final int LIMIT = 50;
    private static final int UNPROCESSABLE = 422;
    /** The mail's own style is let in, and nothing else: neither scripts nor forms nor anything from elsewhere. */
    private static final String ONLY_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    record alerts(
            List<MailRow> mails,
            MailTally tally,
            Preview preview,
            Brake brake,
            List<Webhook> failed,
            boolean all,
            boolean mayAct,
            boolean admin,
            boolean first,
            String older,
            Looked looked)
            implements TemplateInstance {}

    /** What was looked for among the mails. */
    record Looked(MailList.Wanted wanted) {

        /** Where the states that one may look for stand on the form, the commonest question first. */
        public List<Mail.State> states() {
            return List.of(Mail.State.QUEUED, Mail.State.SENT, Mail.State.FAILED, Mail.State.WITHDRAWN);
        }

        /** What stands behind the question mark of an address; ends with {@code &} unless it is empty. */
        public String query() {
            return (wanted.words().isEmpty()
                            ? ""
                            : "words=" + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8) + "&")
                    + (wanted.state() == null ? "" : "state=" + wanted.state() + "&");
        }
    }

    record mail(Mail mail, boolean all, boolean mayAct, Map<String, String> wrong) implements TemplateInstance {}

    record previewed(String username, LocalDate day, String subject, String text) implements TemplateInstance {}

    /** Who will be written to on a day; the first of them only. */
    record Preview(LocalDate day, List<PreviewedMail> mails, long unheard) {

        private static final int SHOWN = 30;

        public List<PreviewedMail> shown() {
            return mails.subList(0, Math.min(SHOWN, mails.size()));
        }

        public int more() {
            return mails.size() - shown().size();
        }
    }

    private final MailList list;
    private final Mails mails;
    private final MailActs acts;
    private final MailPreview previews;
    private final Brakes brakes;
    private final Webhooks webhooks;
    private final SignedIn signedIn;
    private final Shown shown;
    private final AsOf days;
    private final Clock clock;

    AlertPages(
            MailList list,
            Mails mails,
            MailActs acts,
            MailPreview previews,
            Brakes brakes,
            Webhooks webhooks,
            SignedIn signedIn,
            Shown shown,
            AsOf days,
            Clock clock) {
        this.list = list;
        this.mails = mails;
        this.acts = acts;
        this.previews = previews;
        this.brakes = brakes;
        this.webhooks = webhooks;
        this.signedIn = signedIn;
        this.shown = shown;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public TemplateInstance list(
            @QueryParam("before") Long before,
            @QueryParam("day") String day,
            @QueryParam("words") String words,
            @QueryParam("state") String state) {
        Long recipient = onlyRecipient();
        MailList.Wanted wanted = new MailList.Wanted(words, stateOf(state));
        Slice<MailRow> rows = list.mails(recipient, wanted, before, LIMIT);
        return new alerts(
                rows.items(),
                list.tally(recipient),
                recipient == null ? preview(day) : null,
                recipient == null ? brakes.engaged().orElse(null) : null,
                recipient == null ? webhooks.failed() : List.of(),
                recipient == null,
                mayAct(),
                signedIn.person().is(Role.ADMIN),
                before == null && wanted.isAll(),
                rows.next(),
                new Looked(wanted));
    }

    private static Mail.State stateOf(String given) {
        return Arrays.stream(Mail.State.values())
                .filter(s -> s.name().equals(given))
                .findFirst()
                .orElse(null);
    }

    private Preview preview(String asked) {
        LocalDate today = days.today();
        LocalDate day = previews.mailDay(asked, today);
        return new Preview(day, previews.of(day, today), previews.unheard(day, today));
    }

    /** How somebody's mail of a day will read. */
    @GET
    @Path("preview/{username}")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance preview(@PathParam("username") String username, @QueryParam("day") String asked) {
        LocalDate today = days.today();
        LocalDate day = previews.mailDay(asked, today);
        Mail.Composed mail = previews.mail(username, day, today);
        return new previewed(username, day, mail.subject(), mail.text());
    }

    @GET
    @Path("preview/{username}/body")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public String previewBody(
            @PathParam("username") String username, @QueryParam("day") String asked, RoutingContext request) {
        LocalDate today = days.today();
        String html =
                previews.mail(username, previews.mailDay(asked, today), today).html();
        request.response().putHeader("Content-Security-Policy", ONLY_STYLE);
        return html;
    }

    /** Somebody has looked why mails are held, and lets them go. */
    @POST
    @Path("release")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release() {
        brakes.release(signedIn.person(), clock.instant());
        return Response.seeOther(URI.create("/alerts")).build();
    }

    @POST
    @Path("mails/{id: \\d{1,18}}/again")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(@PathParam("id") Long id) {
        return change(id, () -> acts.sendAgain(id, clock.instant()));
    }

    /** Its recipient was told in another way. */
    @POST
    @Path("mails/{id: \\d{1,18}}/handled")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handle(@PathParam("id") Long id, @FormParam("word") String word) {
        return change(id, () -> acts.handle(id, word, signedIn.person(), clock.instant()));
    }

    private Response change(Long id, Runnable act) {
        try {
            act.run();
            return Response.seeOther(URI.create("/alerts/mails/" + id)).build();
        } catch (RuleBroken broken) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(id, broken.byField(shown.language())))
                    .build();
        }
    }

    private TemplateInstance page(Long id, Map<String, String> wrong) {
        Long recipient = onlyRecipient();
        return new mail(mails.seen(id, recipient), recipient == null, mayAct(), wrong);
    }

    private boolean mayAct() {
        Person person = signedIn.person();
        return person.is(Role.STAFF) || person.is(Role.ADMIN);
    }

    @GET
    @Path("mails/{id: \\d{1,18}}")
    @Authenticated
    public TemplateInstance show(@PathParam("id") Long id) {
        return page(id, Map.of());
    }

    /** The mail as its recipient's mail program shows it; framed, because the page's policy forbids its styles. */
    @GET
    @Path("mails/{id: \\d{1,18}}/body")
    @Authenticated
    public String body(@PathParam("id") Long id, RoutingContext request) {
        String html = mails.seen(id, onlyRecipient()).html();
        if (html == null) {
            throw new Missing("words of mail " + id);
        }
        // Put in the place of the pages' policy; a header added to it would leave both in force.
        request.response().putHeader("Content-Security-Policy", ONLY_STYLE);
        return html;
    }

    /** Whose mails alone are seen; null: everybody's. */
    private Long onlyRecipient() {
        Person person = signedIn.person();
        return person.role().seesOnlyOwn() ? person.id() : null;
    }
}
