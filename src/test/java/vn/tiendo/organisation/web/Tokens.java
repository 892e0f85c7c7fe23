package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.Forms;

/** Keys of programs, made by an administrator at the form, and programs that show them. */
final class Tokens {

    private static final Pattern SECRET = Pattern.compile("value=\"(tnd_[\\w-]{43})\"");
    private static final String REPORT = "{\"percent\": 60, \"done\": \"Portal moved\"}";

    private Tokens() {}

    /** One for Viettel, for reading and reporting, for a year, but for what is to be otherwise. */
    static Response make(Map<String, String> otherwise) {
        return Forms.send("admin", "/tokens/new", "/tokens", wanted(otherwise));
    }

    /** The fields of that form; one that is to be "-" is not sent. */
    static Map<String, String> wanted(Map<String, String> otherwise) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "organisation", "Viettel",
                "name", "Monitoring system",
                "read", "yes",
                "report", "yes",
                "lastDay", "2026-11-06"));
        fields.putAll(otherwise);
        fields.values().removeIf("-"::equals);
        return fields;
    }

    static Map<String, String> without(String grant) {
        return Map.of(grant, "-");
    }

    /** Takes back the first one that was made. */
    static Response revoke(String username) {
        return Forms.send(username, "/tokens", "/tokens/1/revocation", Map.of());
    }

    static String secret(Response made) {
        Matcher secret = SECRET.matcher(made.asString());
        assertThat(secret.find()).as(made.asString()).isTrue();
        return secret.group(1);
    }

    static RequestSpecification program(String secret) {
        return RestAssured.given().header("Authorization", "Bearer " + secret);
    }

    static Response report(String secret, String task) {
        return program(secret).contentType("application/json").body(REPORT).post(task + "/progress");
    }
}
