package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tiendo.alert.Mail;
import vn.tiendo.alert.MailList;
import vn.tiendo.alert.MailRow;
import vn.tiendo.alert.MailTally;
import vn.tiendo.alert.Mails;
import vn.tiendo.alert.NextMail;
import vn.tiendo.alert.Webhook;
import vn.tiendo.alert.Webhooks;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;

/** What was written to whom. Officers and contractors see what was written to themselves; the others see all. */
@Path("/alerts")
@Produces(MediaType.TEXT_HTML)
class AlertPages {

    private static final int LIMIT = 50;
    /** The mail's own style is let in, and nothing else: neither scripts nor forms nor anything from elsewhere. */
    private static final String ONLY_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    record alerts(
            List<MailRow> mails,
            MailTally tally,
            List<NextMail> next,
            List<Webhook> failed,
            boolean all,
            boolean admin,
            boolean first,
            String older)
            implements TemplateInstance {}

    record mail(Mail mail, boolean all) implements TemplateInstance {}

    private final MailList list;
    private final Mails mails;
    private final Webhooks webhooks;
    private final SignedIn signedIn;
    private final AsOf days;

    AlertPages(MailList list, Mails mails, Webhooks webhooks, SignedIn signedIn, AsOf days) {
        this.list = list;
        this.mails = mails;
        this.webhooks = webhooks;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Authenticated
    public TemplateInstance list(@QueryParam("before") Long before) {
        Long recipient = onlyRecipient();
        Slice<MailRow> rows = list.mails(recipient, before, LIMIT);
        List<NextMail> next = recipient == null ? list.next(days.today()) : List.of();
        return new alerts(
                rows.items(),
                list.tally(recipient),
                next,
                recipient == null ? webhooks.failed() : List.of(),
                recipient == null,
                signedIn.person().is(Role.ADMIN),
                before == null,
                rows.next());
    }

    @GET
    @Path("mails/{id: \\d{1,18}}")
    @Authenticated
    public TemplateInstance show(@PathParam("id") Long id) {
        return new mail(mails.seen(id, onlyRecipient()), onlyRecipient() == null);
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
