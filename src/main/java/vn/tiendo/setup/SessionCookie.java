package vn.tiendo.setup;

import io.quarkus.vertx.http.runtime.FormAuthConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The cookie of the sign-in form, for somebody who came another way and is known from now on as if by the form. */
@ApplicationScoped
class SessionCookie {

    private final VertxHttpConfig http;

    SessionCookie(VertxHttpConfig http) {
        this.http = http;
    }

    /** @param principal what the form mechanism shows to {@link SessionSignIn} at every later request */
    void give(String principal, RoutingContext request) {
        FormAuthConfig form = http.auth().form();
        new PersistentLoginManager(
                        http.encryptionKey().orElseThrow(),
                        form.cookieName(),
                        form.timeout().toMillis(),
                        form.newCookieInterval().toMillis(),
                        form.httpOnlyCookie(),
                        form.cookieSameSite().name(),
                        form.cookiePath().orElse(null),
                        form.cookieMaxAge().map(Duration::toSeconds).orElse(-1L),
                        form.cookieDomain().orElse(null))
                .save(
                        principal,
                        request,
                        form.cookieName(),
                        null,
                        request.request().isSSL());
    }
}
