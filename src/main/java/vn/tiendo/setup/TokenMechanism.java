package vn.tiendo.setup;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Takes a token out of a request to the API. On every other address it opens nothing, as if it had not been shown. */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    /** Where programs are let in at all. */
    static final String API = "/api/v1/";

    /** Asked before sessions and single sign-on: who shows a token speaks by it. */
    private static final int FIRST = 3000;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Optional<ShownToken> shown = ShownToken.in(request.request());
        return shown.isPresent() && request.normalizedPath().startsWith(API)
                ? providers.authenticate(shown.get())
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"Tiendo\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ShownToken.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "bearer", "token"));
    }

    @Override
    public int getPriority() {
        return FIRST;
    }
}
