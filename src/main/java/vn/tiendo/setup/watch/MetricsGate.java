package vn.tiendo.setup.watch;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Figures are for the machine they run on, and for who knows the token. What came through a proxy is not from this machine,
 * wherever the proxy stands. Every address that names them, however it is written, is looked at: better one too many.
 */
@ApplicationScoped
class MetricsGate {

    /** Before all else that could answer; the gate of all requests comes first. */
    private static final int EARLY = 990;

    private final Optional<String> token;

    MetricsGate(@ConfigProperty(name = "tiendo.metrics.token") Optional<String> token) {
        this.token = token.filter(t -> !t.isBlank());
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, EARLY);
    }

    private void look(RoutingContext request) {
        if (!namesFigures(request.request().path()) || isTold(request.request()) || isFromHere(request.request())) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("Figures are for this machine, or for who has the token (tiendo.metrics.token).");
        }
    }

    private static boolean namesFigures(String path) {
        try {
            return path != null
                    && (path + URLDecoder.decode(path, StandardCharsets.UTF_8))
                            .toLowerCase(Locale.ROOT)
                            .contains("metrics");
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private static boolean isOfAProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("via")
                || name.equals("forwarded")
                || name.equals("x-real-ip")
                || name.startsWith("x-forwarded-");
    }

    private boolean isTold(HttpServerRequest request) {
        String said = request.getHeader("Authorization");
        return token.isPresent()
                && said != null
                && MessageDigest.isEqual(
                        said.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + token.get()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFromHere(HttpServerRequest request) {
        SocketAddress sender = request.remoteAddress();
        if (sender == null || request.headers().names().stream().anyMatch(MetricsGate::isOfAProxy)) {
            return false;
        }
        try {
            return InetAddress.getByName(sender.hostAddress()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
