package vn.tiendo.setup;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import vn.tiendo.organisation.TokenSecret;
import vn.tiendo.shared.Language;

/** The token that a request shows, and the language in which its program wants to be answered. */
class ShownToken extends BaseAuthenticationRequest {

    private static final String SCHEME = "Bearer ";

    private final TokenSecret secret;
    private final Language language;

    private ShownToken(TokenSecret secret, Language language) {
        this.secret = secret;
        this.language = language;
    }

    /** Empty when the request shows none, of whatever kind. */
    static Optional<ShownToken> in(HttpServerRequest request) {
        String credentials = request.getHeader("Authorization");
        if (credentials == null || !credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return Optional.of(new ShownToken(
                new TokenSecret(credentials.substring(SCHEME.length()).strip()),
                Language.of(request.getHeader("Accept-Language"))));
    }

    TokenSecret secret() {
        return secret;
    }

    Language language() {
        return language;
    }
}
