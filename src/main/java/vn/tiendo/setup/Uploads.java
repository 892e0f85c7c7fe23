package vn.tiendo.setup;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says where requests may bring files. Those may be long; all others are kept as short as a report is. A form of files
 * carries its token like any form; a program has none, and is given one once it is sure that no page of another site
 * sent the request.
 */
@ApplicationScoped
class Uploads {

    private static final Pattern TAKES_FILES =
            Pattern.compile("(/api/v1)?/tasks/[^/]+/evidence|/tasks/[^/]+/(claims|progress)");
    private static final String FILES = "multipart/form-data";
    private static final long LIMIT_WITHOUT_FILES = 8L << 20;

    /** After the server's own limit, which is that of files. */
    private static final int AFTER_THE_LIMIT = 1;

    private static final int TOKEN_BYTES = 16;

    private final String cookie;
    private final SecureRandom random = new SecureRandom();

    Uploads(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie) {
        this.cookie = cookie;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_LIMIT);
    }

    /** A body that does not say how long it is is counted while it is read. */
    private void limit(RoutingContext request) {
        if (!bringsFiles(request)) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, LIMIT_WITHOUT_FILES);
        }
        request.next();
    }

    static boolean isTooBigWithoutFiles(HttpServerRequest asked) {
        String length = asked.getHeader("Content-Length");
        return length != null && (length.length() > 9 || Long.parseLong(length) > LIMIT_WITHOUT_FILES);
    }

    /** Whether a request brings files to where they are taken. */
    boolean areTakenFrom(RoutingContext request) {
        if (!bringsFiles(request)) {
            return false;
        }
        if (!request.normalizedPath().startsWith("/api")) {
            return true;
        }
        if (isFromElsewhere(request.request())) {
            return false;
        }
        vouch(request.request());
        return true;
    }

    private static boolean bringsFiles(RoutingContext request) {
        String type = request.request().getHeader("Content-Type");
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(FILES + ";")
                && TAKES_FILES.matcher(request.normalizedPath()).matches();
    }

    /** Browsers name the page's site with every post to another one; programs name none. */
    private static boolean isFromElsewhere(HttpServerRequest asked) {
        String origin = asked.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            return !String.valueOf(URI.create(origin).getAuthority()).equalsIgnoreCase(asked.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** The check of forms would turn a program's files away: it gets the pair that a form would have. */
    private void vouch(HttpServerRequest asked) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String cookies = asked.getHeader("Cookie");
        String others = cookies == null ? "" : cookies.replaceAll("(^|;)\\s*" + cookie + "=[^;]*", "");
        asked.headers().set("X-CSRF-TOKEN", token);
        asked.headers()
                .set(
                        "Cookie",
                        cookie + "=" + token + (others.isBlank() ? "" : "; " + others.replaceFirst("^;\\s*", "")));
    }
}
