package vn.tiendo.organisation.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way in and the way out. */
@Path("/")
class SignInPages {

    record signIn(boolean failed) implements TemplateInstance {}

    private final SecurityIdentity identity;

    SignInPages(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("sign-in")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return new signIn(false);
    }

    @GET
    @Path("sign-in/failed")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance failed() {
        return new signIn(true);
    }

    @POST
    @Path("sign-out")
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam("tiendo-session") String session) {
        if (session != null) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
