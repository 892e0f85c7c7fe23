package vn.tiendo.setup;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.shared.Language;

/**
 * Looks at every request before anything else does: what a foreign page could send on a person's behalf is turned away,
 * and so is what no honest client sends and the layers behind would trip over.
 */
@ApplicationScoped
class Gate {

    private static final int FIRST = 1000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final Pattern ONE_CLICK = Pattern.compile("/mail/unsubscribe/[\\w-]{1,100}");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final Uploads uploads;

    Gate(Uploads uploads) {
        this.uploads = uploads;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, FIRST);
    }

    private void look(RoutingContext request) {
        HttpServerRequest asked = request.request();
        keepReadableCookies(asked);
        String credentials = asked.getHeader("Authorization");
        if (credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, 6) && !isReadable(credentials)) {
            asked.headers().remove("Authorization");
        }
        if (!"POST".equals(asked.method().name())) {
            request.next();
        } else if (isOneClick(request) && !Uploads.isTooBigWithoutFiles(asked)) {
            // A mail provider sends it, as a form without our token: taken for no form, it is asked for none.
            asked.headers().remove("Content-Type");
            request.next();
        } else if (FOREIGN.contains(String.valueOf(asked.getHeader("Sec-Fetch-Site")))) {
            turnAway(request, 403, FrameWords::fromElsewhere);
        } else if (uploads.areTakenFrom(request)) {
            request.next();
        } else if (Uploads.isTooBigWithoutFiles(asked)) {
            asked.response().putHeader("Connection", "close");
            turnAway(request, 413, FrameWords::tooLong);
        } else if (!mediaType(asked).equals(request.normalizedPath().startsWith("/api") ? JSON : FORM)) {
            turnAway(request, 415, FrameWords::unknownContent);
        } else {
            request.next();
        }
    }

    /** The one address that acts without a session and for whoever knows it: it ends the mails it came with. */
    private static boolean isOneClick(RoutingContext request) {
        return ONE_CLICK.matcher(request.normalizedPath()).matches();
    }

    /** A cookie that could not be ours is as good as none; it would end the request with an empty page. */
    private static void keepReadableCookies(HttpServerRequest asked) {
        String cookies = asked.getHeader("Cookie");
        if (cookies == null) {
            return;
        }
        // Who comes next gets another token: a form that somebody left open is not sent in their name.
        boolean signingIn = "GET".equals(asked.method().name()) && asked.path().startsWith("/sign-in");
        String home = asked.scheme() + "://" + asked.getHeader("Host") + "/";
        asked.headers()
                .set(
                        "Cookie",
                        Arrays.stream(cookies.split(";"))
                                .map(c -> c.strip().replace("\"", ""))
                                .filter(c -> !c.startsWith("tiendo-form=")
                                        || !signingIn && c.matches("tiendo-form=[\\w-]{22}"))
                                .filter(c -> !c.startsWith("quarkus-redirect-location=")
                                        || c.startsWith("quarkus-redirect-location=" + home)
                                                && c.matches("quarkus-redirect-location=[\\w:/?&=.%~+-]+"))
                                .collect(Collectors.joining("; ")));
    }

    private static boolean isReadable(String credentials) {
        try {
            return Base64.getDecoder().decode(credentials.substring(6).strip()).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String mediaType(HttpServerRequest asked) {
        String type = asked.getHeader("Content-Type");
        return type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static void turnAway(RoutingContext request, int status, Function<FrameWords, String> why) {
        boolean program = request.request().path().startsWith("/api");
        Language language = language(request.request());
        String words = why.apply(language.words(FrameWords.class));
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", program ? Problem.MEDIA_TYPE : "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .end(
                        program
                                ? "{\"type\":\"about:blank\",\"title\":\"" + words + "\",\"status\":" + status + "}"
                                : RefusalPages.early(status, words, language));
    }

    /** The language last chosen here, else the browser's; who the person is, nobody has asked yet. */
    private static Language language(HttpServerRequest asked) {
        Cookie kept = asked.getCookie(PageFrame.LANGUAGE_COOKIE);
        return Language.of(kept != null ? kept.getValue() : asked.getHeader("Accept-Language"));
    }
}
