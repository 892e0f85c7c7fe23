package vn.tiendo.setup;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Sessions;
import vn.tiendo.organisation.SsoAccounts;
import vn.tiendo.organisation.SsoPerson;
import vn.tiendo.organisation.SsoRefused;
import vn.tiendo.shared.Language;

/**
 * The way in by single sign-on. The framework sends people to the provider and reads what they bring back; here that
 * becomes an account and a session of ours, and the provider's word is put away: the groups are read again at each
 * sign-in. That a GET changes something here is the protocol's: the provider sends people back by it.
 */
@Path(SsoProvider.DOOR)
class SsoSignIn {

    private static final String WANTED = "quarkus-redirect-location";

    private final SsoGroups groups;
    private final SsoAccounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final OidcSession session;
    private final PageFrame frame;
    private final Refusals refusals;
    private final Clock clock;

    SsoSignIn(
            SsoGroups groups,
            SsoAccounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            OidcSession session,
            PageFrame frame,
            Refusals refusals,
            Clock clock) {
        this.groups = groups;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.session = session;
        this.frame = frame;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GET
    @AuthorizationCodeFlow
    @Authenticated
    @Blocking
    public Response enter(RoutingContext request) {
        try {
            Account account = accounts.enter(person(), clock.instant());
            String address = request.request().remoteAddress().hostAddress();
            cookie.give(sessions.begin(account.id(), address, clock.instant()), request);
            return Response.seeOther(wanted(request)).build();
        } catch (SsoRefused refused) {
            return refusals.refuse(request, 403, words(refused.reason()), null, null);
        } finally {
            session.logout().await().indefinitely();
        }
    }

    private SsoPerson person() {
        JsonWebToken token = session.getIdToken();
        Set<String> member = token.getGroups() == null ? Set.of() : token.getGroups();
        String username = text("preferred_username", token.getSubject());
        String locale = token.getClaim("locale");
        return new SsoPerson(
                token.getIssuer() + " " + token.getSubject(),
                username,
                text("name", username),
                token.getClaim("email"),
                locale == null ? frame.language() : Language.of(locale),
                groups.role(member),
                groups.unit(member));
    }

    private String text(String claim, String otherwise) {
        String text = session.getIdToken().getClaim(claim);
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** The page that was asked for before; {@link Gate} lets through only an address of ours. */
    private static URI wanted(RoutingContext request) {
        Cookie kept = request.request().getCookie(WANTED);
        if (kept == null) {
            return URI.create("/");
        }
        URI page = URI.create(kept.getValue());
        request.response().addCookie(Cookie.cookie(WANTED, "").setPath("/").setMaxAge(0));
        return page;
    }

    private String words(SsoRefused.Reason reason) {
        SsoWords words = frame.language().words(SsoWords.class);
        return switch (reason) {
            case NO_GROUP -> words.noGroup();
            case SEVERAL_UNITS -> words.severalUnits();
            case NO_UNIT -> words.noUnit();
            case NAME_TAKEN -> words.nameTaken(text("preferred_username", ""));
            case DEACTIVATED -> words.deactivated();
        };
    }
}
