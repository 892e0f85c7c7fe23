package vn.tiendo.setup;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * When the provider of single sign-on is asked: on one address, and never anywhere else, so that what it says opens a
 * session of ours and no page by itself.
 */
@ApplicationScoped
class SsoProvider implements TenantResolver {

    static final String DOOR = "/sign-in/sso";

    private final Settings settings;

    SsoProvider(Settings settings) {
        this.settings = settings;
    }

    /** The provider's name in {@code quarkus.oidc}; on all other addresses the one that is always switched off. */
    @Override
    public String resolve(RoutingContext request) {
        return isAskedFor(request) ? "sso" : OidcUtils.DEFAULT_TENANT_ID;
    }

    boolean isAskedFor(RoutingContext request) {
        return settings.sso().enabled() && request.normalizedPath().equals(DOOR);
    }

    Uni<Response> sendToProvider(RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request).map(challenge -> Response.status(challenge.status)
                .location(URI.create(challenge.headerContent))
                .build());
    }
}
