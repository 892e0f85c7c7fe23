package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Form;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** Keys of programs: who makes them, what they open, and that nobody can look one up. */
@QuarkusTest
@Tag("database")
class TokenTest {

    private static final Pattern SECRET = Pattern.compile("value=\"(tnd_[\\w-]{43})\"");
    private static final String REPORT = "{\"percent\": 60, \"done\": \"Portal moved\"}";
    private static final String OWN = "/api/v1/tasks/T-1";
    private static final String FOREIGN = "/api/v1/tasks/T-2";

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;

    TokenTest(Given given, Rows rows, SettableClock clock) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void twoContractors() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("admin", Role.ADMIN, ministry);
        given.account("staff", Role.STAFF, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("vnpt", Role.CONTRACTOR, vnpt);
        LocalDate day = LocalDate.of(2025, 11, 14);
        given.aTask("T-1").ledBy(ministry).withContractor(viettel).dueBy(day).exists();
        given.aTask("T-2").ledBy(ministry).withContractor(vnpt).dueBy(day).exists();
        given.aTask("T-3").ledBy(ministry).dueBy(day).exists();
    }

    @Test
    void isShownOnceAndKeptAsAHash() throws Exception {
        Response made = make(Map.of());
        assertThat(made.statusCode()).isEqualTo(201);
        String secret = secret(made);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        As.user("admin")
                .get("/tokens")
                .then()
                .statusCode(200)
                .body(containsString("Monitoring system"), containsString(secret.substring(0, 10)))
                .body(not(containsString(secret)), not(containsString(secret.substring(0, 12))));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        assertThat(rows.value("select hash from api_token"))
                .isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(rows.value("select beginning from api_token")).isEqualTo(secret.substring(0, 10));
    }

    @Test
    void reportsAndReadsWhatTheOrganisationMay() {
        String secret = secret(make(Map.of()));
        report(secret, OWN).then().statusCode(201).body("percent", equalTo(60));
        program(secret).get("/api/v1/tasks").then().statusCode(200).body("items.code", equalTo(List.of("T-1")));
        program(secret).get("/api/v1/board").then().statusCode(200).body("total", equalTo(1));
        As.user("staff")
                .get(OWN)
                .then()
                .body("percent", equalTo(60))
                .body("history[0].by", containsString("Viettel"))
                .body("history[0].origin", equalTo("api"));
        assertThat(rows.in("progress_report", "account_id is null and organisation_id is not null"))
                .isEqualTo(1);
    }

    @Test
    void speaksForAUnitAsTheUnitsPeopleDo() {
        String secret = secret(make(Map.of("organisation", "MoIT")));
        program(secret).get("/api/v1/board").then().body("total", equalTo(3));
        report(secret, "/api/v1/tasks/T-3").then().statusCode(201);
        program(secret)
                .contentType("application/json")
                .body("{\"dueOn\": \"2025-12-01\", \"reason\": \"x\"}")
                .post("/api/v1/tasks/T-3/due-day")
                .then()
                .statusCode(403);
    }

    @Test
    void foreignAndMissingTasksLookAlike() {
        String secret = secret(make(Map.of()));
        assertThat(report(secret, FOREIGN).then().statusCode(404).extract().asString())
                .isEqualTo(report(secret, "/api/v1/tasks/T-9")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
        program(secret).get(FOREIGN).then().statusCode(404);
        assertThat(rows.in("progress_report")).isZero();
    }

    @Test
    void aTokenForReadingReportsNothing() {
        String secret = secret(make(without("report")));
        program(secret).get(OWN).then().statusCode(200);
        report(secret, OWN)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", equalTo("This token is not for reporting."));
        assertThat(rows.in("progress_report")).isZero();
    }

    @Test
    void aTokenForReportingReadsNothing() {
        String secret = secret(make(without("read")));
        program(secret).get(OWN).then().statusCode(403).body("detail", equalTo("This token is not for reading."));
        program(secret).head(OWN).then().statusCode(403);
        report(secret, OWN).then().statusCode(201);
    }

    @Test
    void worksThroughItsLastDayAndNoLonger() {
        String secret = secret(make(Map.of("lastDay", "2025-11-20")));
        clock.set(LocalDate.of(2025, 11, 20).atTime(23, 59));
        program(secret).get(OWN).then().statusCode(200);
        clock.set(LocalDate.of(2025, 11, 21).atStartOfDay());
        program(secret)
                .get(OWN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("detail", containsString("expired"), "detail", containsString("Thu 20 Nov 2025"));
        program(secret)
                .header("Accept-Language", "vi-VN")
                .get(OWN)
                .then()
                .body("detail", containsString("Mã truy cập đã hết hạn"));
        As.user("admin").get("/tokens").then().body(containsString("expired"));
    }

    @Test
    void aRevokedTokenIsOutAtOnce() {
        String secret = secret(make(Map.of()));
        program(secret).get(OWN).then().statusCode(200);
        revoke("admin").then().statusCode(303);
        program(secret).get(OWN).then().statusCode(401).body("detail", containsString("revoked"));
        report(secret, OWN).then().statusCode(401);
        As.user("admin").get("/tokens").then().body(containsString("revoked"), not(containsString("/revocation")));
        assertThat(rows.in("progress_report")).isZero();
    }

    @Test
    void theOrganisationsOwnPeopleRevokeItAndNobodyElses() {
        make(Map.of());
        As.user("viettel").get("/tokens").then().statusCode(200).body(containsString("Monitoring system"));
        As.user("vnpt").get("/tokens").then().statusCode(200).body(not(containsString("Monitoring system")));
        make(Map.of("organisation", "VNPT"));
        assertThat(Form.post("vnpt", "/tokens", "/tokens/1/revocation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows.in("api_token", "revoked_at is not null")).isZero();
        assertThat(Form.post("viettel", "/tokens", "/tokens/1/revocation", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(rows.in("api_token", "revoked_at is not null")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "viettel"})
    void onlyAnAdministratorMakesOne(String username) {
        As.user(username).get("/tokens/new").then().statusCode(403);
        assertThat(Form.post(username, "/help", "/tokens", wanted(Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(rows.in("api_token")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/T-1", "/my-work", "/tokens", "/", "/help", "/api/v1/../../tokens"})
    void opensNoPage(String page) {
        String secret = secret(make(Map.of()));
        RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + secret)
                .get(page)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/..%2f..%2ftokens", "/api/v1/%2e%2e/%2e%2e/tokens", "/api/v1/;/../../tokens"})
    void opensNoPageByATrickOfItsAddress(String page) {
        String secret = secret(make(Map.of()));
        Response answer = RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + secret)
                .get(page);
        assertThat(answer.statusCode()).isIn(303, 403, 404);
        assertThat(answer.asString()).doesNotContain("Monitoring system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tnd_unknown", "", "x", "tnd_ế\u0001", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsNobody(String secret) {
        program(secret)
                .get(OWN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401));
    }

    @Test
    void tellsToTheMinuteWhenItWasLastUsed() {
        String secret = secret(make(Map.of()));
        As.user("admin").get("/tokens").then().body(containsString("never"));
        program(secret).get(OWN).then().statusCode(200);
        Object first = rows.value("select last_used_at from api_token");
        assertThat(first).isNotNull();
        clock.tick(Duration.ofSeconds(59));
        program(secret).get(OWN).then().statusCode(200);
        assertThat(rows.value("select last_used_at from api_token")).isEqualTo(first);
        clock.tick(Duration.ofSeconds(1));
        program(secret).get(OWN).then().statusCode(200);
        assertThat(rows.value("select last_used_at from api_token")).isNotEqualTo(first);
        As.user("viettel").get("/tokens").then().body(containsString("6 Nov 2025 08:01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name         |            | This must be filled in.",
                "organisation | Nobody     | No organisation has the code Nobody.",
                "organisation |            | This must be filled in.",
                "lastDay      |            | This must be filled in.",
                "lastDay      | 2025-11-05 | choose a day from 2025-11-06 to 2026-11-06",
                "lastDay      | 2026-11-07 | choose a day from 2025-11-06 to 2026-11-06"
            })
    void saysWhatIsWrongWithTheForm(String field, String value, String reason) {
        Response refused = make(Map.of(field, value == null ? "" : value));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains(reason).doesNotContain("tnd_");
        assertThat(rows.in("api_token")).isZero();
    }

    @Test
    void isGoodForSomethingAndNamedOnce() {
        Map<String, String> nothing = wanted(Map.of());
        nothing.keySet().removeAll(List.of("read", "report"));
        assertThat(Form.post("admin", "/tokens/new", "/tokens", nothing).asString())
                .contains("Choose what the token is good for");
        assertThat(make(Map.of()).statusCode()).isEqualTo(201);
        assertThat(make(Map.of()).asString()).contains("has a token of this name already");
        revoke("admin");
        assertThat(make(Map.of()).statusCode()).isEqualTo(201);
        assertThat(rows.in("api_token")).isEqualTo(2);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        make(Map.of());
        As.user("admin")
                .queryParam("lang", "vi")
                .get("/tokens")
                .then()
                .body(containsString("Mã truy cập cho phần mềm"), containsString("còn hiệu lực"))
                .body(not(containsString("token_")));
    }

    private Response make(Map<String, String> otherwise) {
        return Form.post("admin", "/tokens/new", "/tokens", wanted(otherwise));
    }

    private static Map<String, String> wanted(Map<String, String> otherwise) {
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

    private static Map<String, String> without(String grant) {
        return Map.of(grant, "-");
    }

    private Response revoke(String username) {
        return Form.post(username, "/tokens", "/tokens/1/revocation", Map.of());
    }

    private static String secret(Response made) {
        Matcher secret = SECRET.matcher(made.asString());
        assertThat(secret.find()).as(made.asString()).isTrue();
        return secret.group(1);
    }

    private static RequestSpecification program(String secret) {
        return RestAssured.given().header("Authorization", "Bearer " + secret);
    }

    private static Response report(String secret, String task) {
        return program(secret).contentType("application/json").body(REPORT).post(task + "/progress");
    }
}
