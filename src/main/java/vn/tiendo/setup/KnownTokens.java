package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import vn.tiendo.organisation.TokenUse;

/** Asks for tokens at the door, where no request of the framework's has begun yet. */
@ApplicationScoped
class KnownTokens {

    private final TokenUse use;

    KnownTokens(TokenUse use) {
        this.use = use;
    }

    @ActivateRequestContext
    Optional<TokenUse.Shown> shown(ShownToken token, Instant at) {
        return use.shown(token.secret(), token.language(), at);
    }
}
