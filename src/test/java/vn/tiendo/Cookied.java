package vn.tiendo;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the pages: keeps cookies as a browser does, sends forms with their token, follows no redirect. */
public final class Cookied {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Cookied() {}

    /** Somebody who is not signed in. */
    public static Cookied nobody() {
        return new Cookied();
    }

    public static Cookied signedInAs(String username) {
        return signedInAs(username, Given.PASSWORD);
    }

    public static Cookied signedInAs(String username, String password) {
        Cookied forms = nobody();
        Response answer = forms.signIn(username, password);
        if (!forms.cookies.containsKey("tiendo-session")) {
            throw new AssertionError("not signed in: " + answer.statusCode() + " " + answer.header("Location"));
        }
        return forms;
    }

    /** Sends the sign-in form. */
    public Response signIn(String username, String password) {
        return keep(request()
                .formParam("username", username)
                .formParam("password", password)
                .post("/session"));
    }

    /** Another machine with a copy of this one's cookies, as they are now. */
    public Cookied copied() {
        Cookied copy = nobody();
        copy.cookies.putAll(cookies);
        return copy;
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Sends a form, by names and values in turn, with the token of the page that shows it. */
    public Response post(String page, String path, String... fields) {
        Matcher token = TOKEN.matcher(get(page).body().asString());
        if (!token.find()) {
            throw new AssertionError(page + " has no form");
        }
        RequestSpecification form = request().formParam("csrf-token", token.group(1));
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return keep(form.post(path));
    }

    /** Whether the next request is still let in. */
    public boolean isSignedIn() {
        return request().get("/profile").statusCode() == 200;
    }

    private RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.URLENC)
                                .defaultContentCharset("UTF-8")))
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookies(cookies);
    }

    private Response keep(Response answer) {
        answer.getCookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return answer;
    }
}
