package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tiendo.alert.MailMarks;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.OwnAccount;
import vn.tiendo.shared.Missing;

/**
 * Where the mail program's own button leads that ends the mails of the day (RFC 8058): one POST by whoever has the mail,
 * signed in or not. Looking at the page changes nothing, since what looks mails through follows their links.
 */
@Path("/mail/unsubscribe/{token: [\\w-]{1,100}}")
@Produces(MediaType.TEXT_HTML)
class UnsubscribePages {

    record ask(String token, Account account) implements TemplateInstance {}

    record done(Account account) implements TemplateInstance {}

    private final MailMarks marks;
    private final Accounts accounts;
    private final OwnAccount ownAccount;

    UnsubscribePages(MailMarks marks, Accounts accounts, OwnAccount ownAccount) {
        this.marks = marks;
        this.accounts = accounts;
        this.ownAccount = ownAccount;
    }

    @GET
    @PermitAll
    public TemplateInstance page(@PathParam("token") String token) {
        return new ask(token, account(token));
    }

    /** What is sent along is not read: knowing the address is enough, and doing it twice is no harm. */
    @POST
    @PermitAll
    public TemplateInstance end(@PathParam("token") String token) {
        Account account = account(token);
        ownAccount.pauseMails(account.id());
        return new done(account);
    }

    private Account account(String token) {
        return marks.account(token)
                .flatMap(id -> accounts.findByIdOptional(id))
                .orElseThrow(() -> new Missing("mails to end"));
    }
}
