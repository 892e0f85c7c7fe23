package vn.tiendo.setup;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures of pages. Their address names their content, so that a browser keeps them for a year
 * and still has the new ones after an upgrade; asked for by any other address, they are asked for again each time.
 */
@ApplicationScoped
class Assets {

    /** Before the files are served. */
    private static final int EARLY = 500;

    private static final String FOLDER = "META-INF/resources/";
    private static final Pattern FILE = Pattern.compile("/[\\w./-]+\\.(css|js|svg|woff2)");
    private static final int HASH_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * Where a file is to be asked for.
     *
     * @param file its path below the folder of what is served
     * @throws IllegalStateException when there is no such file
     */
    String address(String file) {
        return addresses.computeIfAbsent(file, f -> "/" + f + "?h=" + hash(f));
    }

    void register(@Observes Filters filters) {
        filters.register(this::sayHowLongItKeeps, EARLY);
    }

    private void sayHowLongItKeeps(RoutingContext request) {
        if (FILE.matcher(request.normalizedPath()).matches()) {
            String known = addresses.get(request.normalizedPath().substring(1));
            boolean named = request.request().uri().equals(known);
            request.addHeadersEndHandler(end -> request.response()
                    .putHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache"));
        }
        request.next();
    }

    private static String hash(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("No file " + file);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
