package vn.tiendo;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody signed in by the form at a {@link Running} product, known again by a cookie. */
final class Session {

    private final Running product;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Session(Running product) {
        this.product = product;
    }

    static Session of(String username, String password, Running product) throws IOException, InterruptedException {
        Session session = new Session(product);
        String form = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        session.client.send(
                HttpRequest.newBuilder(product.address("/session"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return session;
    }

    boolean isSignedIn() {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(c -> c.getName().startsWith("tiendo-session"));
    }

    JsonPath get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.address(path)).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return new JsonPath(answer.body());
    }

    List<String> tasks(String standing) throws IOException, InterruptedException {
        return get("/api/v1/tasks?limit=500&standing=" + standing).getList("items.code");
    }

    /** The status of the answer. */
    int report(String task, int percent, String done) throws IOException, InterruptedException {
        String document = "{\"percent\": %d, \"done\": \"%s\"}".formatted(percent, done);
        HttpRequest request = HttpRequest.newBuilder(product.address("/api/v1/tasks/" + task + "/progress"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(document))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
