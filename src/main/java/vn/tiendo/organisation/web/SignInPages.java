package vn.tiendo.organisation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import vn.tiendo.organisation.ForgottenPassword;
import vn.tiendo.organisation.Sessions;
import vn.tiendo.organisation.SignedIn;

/** The way in and the way out, and what to do about a forgotten password. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class SignInPages {

    /** The longest wait there is, in minutes: whatever an address says, no page tells of a longer one. */
    private static final int LONGEST_WAIT = 15;

    record signIn(boolean failed, int minutes, String told) implements TemplateInstance {}

    record forgotten(boolean asked) implements TemplateInstance {}

    private final SecurityIdentity identity;
    private final SignedIn signedIn;
    private final Sessions sessions;
    private final ForgottenPassword passwords;
    private final Clock clock;

    SignInPages(
            SecurityIdentity identity, SignedIn signedIn, Sessions sessions, ForgottenPassword passwords, Clock clock) {
        this.identity = identity;
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    public TemplateInstance page(@QueryParam("told") String told) {
        return new signIn(false, 0, told == null ? "" : told);
    }

    @GET
    @Path("sign-in/failed")
    @PermitAll
    public TemplateInstance failed(@QueryParam("wait") String wait) {
        int minutes = wait != null && wait.matches("\\d{1,2}") ? Integer.parseInt(wait) : 0;
        return new signIn(true, Math.min(minutes, LONGEST_WAIT), "");
    }

    @GET
    @Path("sign-in/forgotten")
    @PermitAll
    public TemplateInstance forgottenForm(@QueryParam("told") String told) {
        return new forgotten("asked".equals(told));
    }

    @POST
    @Path("sign-in/forgotten")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askForLink(@FormParam("who") String who, RoutingContext request) {
        passwords.ask(who == null ? "" : who, From.address(request), clock.instant());
        return Response.seeOther(URI.create("/sign-in/forgotten?told=asked")).build();
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(RoutingContext request) {
        signedIn.session().ifPresent(session -> {
            sessions.end(session, From.address(request), clock.instant());
            FormAuthenticationMechanism.logout(identity);
        });
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
