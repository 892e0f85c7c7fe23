package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.organisation.web.Tokens.make;
import static vn.tiendo.organisation.web.Tokens.program;
import static vn.tiendo.organisation.web.Tokens.report;
import static vn.tiendo.organisation.web.Tokens.revoke;
import static vn.tiendo.organisation.web.Tokens.secret;
import static vn.tiendo.organisation.web.Tokens.without;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** What a program can do with its key, and what not. */
@QuarkusTest
@Tag("database")
class TokenApiTest {

    private static final String OWN = "/api/v1/tasks/T-1";
    private static final String FOREIGN = "/api/v1/tasks/T-2";

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;

    TokenApiTest(Given given, Rows rows, SettableClock clock) {
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
    void acknowledgesAndClaimsButAsksForNoExtension() {
        String secret = secret(make(Map.of()));
        send(secret, "/receipt", "{\"receivedOn\": \"2025-11-05\"}").then().statusCode(201);
        send(secret, "/extension-requests", "{\"wanted\": \"2025-12-01\", \"reason\": \"x\"}")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Programs may not do this: a person has to sign in."));
    }

    private static Response send(String secret, String where, String document) {
        return program(secret).contentType("application/json").body(document).post(OWN + where);
    }
}
