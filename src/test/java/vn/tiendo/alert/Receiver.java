package vn.tiendo.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Another system that is called: keeps what it hears, and checks it as README tells receivers to. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Heard> heard = new ArrayList<>();
    private volatile int answer = 204;

    /** One call as it arrived. */
    public record Heard(String id, long timestamp, String signatures, String contentType, String body) {

        public JsonPath document() {
            return new JsonPath(body);
        }

        public String type() {
            return document().getString("type");
        }

        public String task() {
            return document().getString("data.task");
        }

        /** Whether one of the signatures is right for a secret as it was shown. */
        public boolean isSignedWith(String secret) {
            try {
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.US_ASCII));
                byte[] right = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
                return Arrays.stream(signatures.split(" "))
                        .filter(s -> s.startsWith("v1,"))
                        .anyMatch(s ->
                                MessageDigest.isEqual(right, Base64.getDecoder().decode(s.substring(3))));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::hear);
        server.start();
    }

    private void hear(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = call.getRequestHeaders();
        synchronized (heard) {
            heard.add(new Heard(
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("content-type"),
                    body));
        }
        if (answer >= 300 && answer < 400) {
            call.getResponseHeaders().add("Location", address() + "/elsewhere");
        }
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks";
    }

    public void answers(int status) {
        answer = status;
    }

    /** In the order in which they came. */
    public List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    public List<String> types() {
        return heard().stream().map(Heard::type).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
