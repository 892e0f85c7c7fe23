package vn.tiendo.organisation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.MailWishes;
import vn.tiendo.organisation.OwnAccount;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Sessions;
import vn.tiendo.organisation.SignInSession;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.organisation.SlowedDown;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Shown;

/** One's own account: the language, the password, where one is signed in. */
@Path("/profile")
@Produces(MediaType.TEXT_HTML)
class ProfilePages {

    private static final int UNPROCESSABLE = 422;

    record profile(Account account, List<SignInSession> sessions, Long present, String told, Map<String, String> wrong)
            implements TemplateInstance {}

    private final Accounts accounts;
    private final Sessions sessions;
    private final OwnAccount ownAccount;
    private final SignedIn signedIn;
    private final Shown shown;
    private final Clock clock;

    ProfilePages(
            Accounts accounts, Sessions sessions, OwnAccount ownAccount, SignedIn signedIn, Shown shown, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.ownAccount = ownAccount;
        this.signedIn = signedIn;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public TemplateInstance page(@QueryParam("told") String told) {
        return page(told == null ? "" : told, Map.of());
    }

    @POST
    @Path("language")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response speak(@FormParam("language") String language) {
        ownAccount.speak(person().id(), Language.of(language));
        return Response.seeOther(URI.create("/profile?told=language")).build();
    }

    /** When the mail of the day is wanted. */
    @POST
    @Path("mails")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(
            @FormParam("mailHour") String hour,
            @FormParam("mailDays") List<String> days,
            @FormParam("mailPaused") String paused) {
        Checks checks = new Checks();
        MailWishes wishes = MailWishes.read(checks, hour, days == null ? List.of() : days, paused != null);
        try {
            checks.orThrow();
            ownAccount.wish(person().id(), wishes);
            return Response.seeOther(URI.create("/profile?told=mails")).build();
        } catch (RuleBroken broken) {
            return refused(broken.byField(shown.language()));
        }
    }

    @POST
    @Path("password")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @FormParam("old") String old,
            @FormParam("password") String password,
            @FormParam("again") String again,
            RoutingContext request) {
        Person person = person();
        try {
            new Checks()
                    .that(password == null || password.equals(again), "again", RuleWords::notTheSame)
                    .orThrow();
            ownAccount.changePassword(person, old, password, From.address(request), clock.instant());
            return Response.seeOther(URI.create("/sign-in?told=changed")).build();
        } catch (RuleBroken broken) {
            return refused(broken.byField(shown.language()));
        } catch (SlowedDown slowed) {
            return refused(new RuleBroken("old", w -> w.slowed(slowed.minutes())).byField(shown.language()));
        }
    }

    /** Ends every session, this one too: for somebody who left one open elsewhere. */
    @POST
    @Path("sessions/end")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endSessions(RoutingContext request) {
        sessions.leave(person(), From.address(request), clock.instant());
        return Response.seeOther(URI.create("/sign-in?told=ended")).build();
    }

    private Response refused(Map<String, String> wrong) {
        return Response.status(UNPROCESSABLE).entity(page("", wrong)).build();
    }

    private TemplateInstance page(String told, Map<String, String> wrong) {
        Person person = person();
        Account account = accounts.named(person.username()).orElseThrow();
        List<SignInSession> open = sessions.openOf(person.id(), clock.instant());
        return new profile(account, open, signedIn.session().orElse(null), told, wrong);
    }

    /** A program has no account of its own. */
    private Person person() {
        Person person = signedIn.person();
        if (person.isProgram()) {
            throw new Missing("profile of a program");
        }
        return person;
    }
}
