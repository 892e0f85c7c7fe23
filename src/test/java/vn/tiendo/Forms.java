package vn.tiendo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who fills in the forms of pages, without a browser. */
public final class Forms {

    private static final String COOKIE = "tiendo-form";
    private static final Pattern FIELD = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private Forms() {}

    /** Sends a form of a page; fields with several values take a list. */
    public static Response send(String username, String page, String action, Map<String, ?> fields) {
        Response shown = As.user(username).get(page);
        Matcher token =
                Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(shown.asString());
        if (!token.find()) {
            throw new AssertionError(page + " has no form: " + shown.statusCode() + " " + shown.asString());
        }
        RequestSpecification request = As.user(username)
                .redirects()
                .follow(false)
                .cookie(COOKIE, shown.cookie(COOKIE))
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", token.group(1));
        fields.forEach((name, value) -> {
            if (value instanceof Iterable<?> values) {
                values.forEach(v -> request.formParam(name, v));
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(action);
    }

    /** The value of a hidden field of a page. */
    public static String field(Response page, String name) {
        Matcher field = FIELD.matcher(page.asString());
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new AssertionError("no field " + name + " in " + page.asString());
    }
}
