package vn.tiendo.organisation.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.organisation.AccountLink;
import vn.tiendo.organisation.AccountLinks;
import vn.tiendo.organisation.OwnAccount;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Shown;

/** Where a mailed link leads: a password is set, once. Looking at the page uses nothing up. */
@Path("/invitation/{token}")
@Produces(MediaType.TEXT_HTML)
class LinkPages {

    private static final int UNPROCESSABLE = 422;

    record password(String token, AccountLink link, Map<String, String> wrong) implements TemplateInstance {}

    record gone() implements TemplateInstance {}

    private final AccountLinks links;
    private final OwnAccount ownAccount;
    private final Shown shown;
    private final Clock clock;

    LinkPages(AccountLinks links, OwnAccount ownAccount, Shown shown, Clock clock) {
        this.links = links;
        this.ownAccount = ownAccount;
        this.shown = shown;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public Response page(@PathParam("token") String token) {
        return answer(token, Response.Status.OK.getStatusCode(), Map.of());
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("token") String token,
            @FormParam("password") String password,
            @FormParam("again") String again,
            RoutingContext request) {
        try {
            new Checks()
                    .that(password != null && !password.isEmpty(), "password", RuleWords::required)
                    .that(password == null || password.equals(again), "again", RuleWords::notTheSame)
                    .orThrow();
            ownAccount.choosePassword(token, password, From.address(request), clock.instant());
            return Response.seeOther(URI.create("/sign-in?told=set")).build();
        } catch (RuleBroken broken) {
            return answer(token, UNPROCESSABLE, broken.byField(shown.language()));
        }
    }

    private Response answer(String token, int status, Map<String, String> wrong) {
        Optional<AccountLink> link = links.open(token, clock.instant());
        return link.isEmpty()
                ? Response.status(Response.Status.GONE).entity(new gone()).build()
                : Response.status(status)
                        .entity(new password(token, link.get(), wrong))
                        .build();
    }
}
