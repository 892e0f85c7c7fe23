package vn.tiendo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser sends it: with the mark of the page it stood on. */
public final class Form {

    private static final Pattern MARK = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private Form() {}

    /** Sends a form that stands on a page of this account's; the answer is not followed further. */
    public static Response post(String username, String page, String address, Map<String, ?> fields) {
        Response shown = As.user(username).get(page);
        Matcher mark = MARK.matcher(shown.asString());
        if (!mark.find()) {
            throw new IllegalStateException(page + " has no form: " + shown.statusCode());
        }
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic(username, Given.PASSWORD)
                .cookies(shown.cookies())
                .formParam("csrf-token", mark.group(1))
                .formParams(fields)
                .post(address);
    }
}
