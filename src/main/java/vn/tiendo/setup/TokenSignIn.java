package vn.tiendo.setup;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import vn.tiendo.organisation.ApiToken;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.organisation.TokenUse;
import vn.tiendo.shared.Language;

/** Knows which organisation's program shows a token. It is looked up at every request: a revoked one is out at once. */
@ApplicationScoped
class TokenSignIn implements IdentityProvider<ShownToken> {

    private static final Logger LOG = Logger.getLogger(TokenSignIn.class);

    private final KnownTokens known;
    private final TokenUse use;
    private final Clock clock;

    TokenSignIn(KnownTokens known, TokenUse use, Clock clock) {
        this.known = known;
        this.use = use;
        this.clock = clock;
    }

    @Override
    public Class<ShownToken> getRequestType() {
        return ShownToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ShownToken shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(shown));
    }

    private SecurityIdentity identity(ShownToken shown) {
        TokenUse.Shown token =
                known.shown(shown, clock.instant()).orElseThrow(() -> refused((words, language) -> words.unknown()));
        if (token.state() == ApiToken.State.REVOKED) {
            throw refused((words, language) -> words.revoked());
        } else if (token.state() == ApiToken.State.EXPIRED) {
            throw refused((words, language) -> words.expired(language.day(token.lastDay())));
        }
        if (token.toBeNoted()) {
            note(token.person());
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(token.person().username()))
                .addRole(token.person().role().name())
                .addAttribute(SignedIn.PERSON, token.person())
                .build();
    }

    private static AuthenticationFailedException refused(BiFunction<ProgramWords, Language, String> words) {
        return new AuthenticationFailedException(new TokenRefused(words));
    }

    /** When a token was used is good to know, and no reason to refuse what it is used for. */
    private void note(Person program) {
        try {
            use.note(program.token().id(), clock.instant());
        } catch (RuntimeException e) {
            LOG.warnf(e, "When the token \"%s\" was used could not be kept", program.username());
        }
    }
}
