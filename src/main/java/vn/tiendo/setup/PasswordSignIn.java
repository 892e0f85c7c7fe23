package vn.tiendo.setup;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tiendo.organisation.SlowedDown;

/** Lets in who knows the name and the password: by the form, or by HTTP Basic for scripts. */
@ApplicationScoped
class PasswordSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final Identities identities;

    PasswordSignIn(Identities identities) {
        this.identities = identities;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest asked, AuthenticationRequestContext context) {
        RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(asked);
        String address = request.request().remoteAddress().hostAddress();
        String password = new String(asked.getPassword().getPassword());
        boolean byForm =
                request.get(HttpAuthenticationMechanism.class.getName()) instanceof FormAuthenticationMechanism;
        return context.runBlocking(() -> {
            try {
                Optional<SecurityIdentity> identity = byForm
                        ? identities.signIn(asked.getUsername(), password, address)
                        : identities.withPassword(asked.getUsername(), password, address);
                return identity.orElseThrow(AuthenticationFailedException::new);
            } catch (SlowedDown slowed) {
                SignInAnswers.tell(request, slowed);
                throw new AuthenticationFailedException(slowed);
            }
        });
    }
}
