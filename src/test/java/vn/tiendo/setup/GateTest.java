package vn.tiendo.setup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.Forms;
import vn.tiendo.Given;

/** What foreign pages and dishonest clients send. */
@QuarkusTest
class GateTest {

    private static final String REPORT = "{\"percent\": 50, \"done\": \"Half of it.\"}";

    @Inject
    Given given;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void figuresAreForThisMachine() {
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("tiendo_sweep_age_seconds"), containsString("tiendo_mails_dead"));
    }

    /** A proxy on this machine passes on what comes from elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "//q/metrics", "/q//metrics", "/q/%6detrics", "/q/metrics;x", "/q/./metrics"})
    void figuresAreNotForTheWorld(String address) {
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "203.0.113.7")
                .get(address)
                .then()
                .statusCode(403)
                .body(not(containsString("tiendo_")));
    }

    @Test
    void whetherChasingWorksIsNoReasonToTakeANodeAway() {
        given().get("/q/health/well").then().body(containsString("sweep"), containsString("dead"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(not(containsString("sweep")), not(containsString("mail")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "*/*", "multipart/form-data"})
    void aDocumentIsTakenOnlyAsJson(String type) {
        viettel()
                .header("Content-Type", type)
                .body(REPORT)
                .post("/api/v1/tasks/KL-02/progress")
                .then()
                .statusCode(415);
        assertThat(lastWords()).doesNotContain("Half of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSitesPageCannotReportOnAPersonsBehalf(String from) {
        viettel()
                .header("Sec-Fetch-Site", from)
                .header("Content-Type", "application/json")
                .body(REPORT)
                .post("/api/v1/tasks/KL-02/progress")
                .then()
                .statusCode(403);
        assertThat(lastWords()).doesNotContain("Half of it.");
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        viettel()
                .multiPart("percent", "50")
                .multiPart("done", "Half of it.")
                .post("/tasks/KL-02/progress")
                .then()
                .statusCode(400)
                .body(containsString("<h1>"));
        assertThat(lastWords()).doesNotContain("Half of it.");
    }

    @ParameterizedTest
    @CsvSource({"Authorization,Basic !!!,401", "Authorization,Basic =,401", "Cookie,tiendo-session=x,401"})
    void whatCannotBeReadIsNobody(String header, String value, int status) {
        given().header(header, value)
                .get("/api/v1/board")
                .then()
                .statusCode(status)
                .body("status", equalTo(status));
    }

    @Test
    void aBrokenFormCookieLocksNobodyOut() {
        viettel().header("Cookie", "tiendo-form=x").get("/my-work").then().statusCode(200);
        // As an earlier version signed it.
        viettel()
                .header("Cookie", "tiendo-form=" + "x".repeat(43))
                .get("/my-work")
                .then()
                .statusCode(200);
    }

    /** On a phone that is handed on, a form that was left open is not sent in the next person's name. */
    @Test
    void aFormIsNoLongerGoodOnceSomebodySignsIn() {
        Response form = viettel().get("/tasks/KL-04");
        Response signIn =
                given().cookie("tiendo-form", form.cookie("tiendo-form")).get("/sign-in");
        assertThat(signIn.cookie("tiendo-form")).isNotNull().isNotEqualTo(form.cookie("tiendo-form"));
    }

    @Test
    void aFormStaysGoodWhileOtherPagesAreOpened() {
        Response form = viettel().get("/tasks/KL-04");
        String cookie = form.cookie("tiendo-form");
        Response other = viettel().cookie("tiendo-form", cookie).get("/tasks/KL-02");
        String latest = other.cookie("tiendo-form") == null ? cookie : other.cookie("tiendo-form");
        viettel()
                .redirects()
                .follow(false)
                .cookie("tiendo-form", latest)
                .multiPart("csrf-token", Forms.field(form, "csrf-token"))
                .multiPart("percent", "65")
                .multiPart("done", "The portal runs.")
                .post("/tasks/KL-04/progress")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"percent\": 1, \"percent\": 2, \"done\": \"x\"}",
                "{\"percent\": 1, \"done\": \"x\"} more",
                "[]",
                "{"
            })
    void aDocumentThatCanBeReadInTwoWaysIsNotRead(String document) {
        viettel()
                .header("Content-Type", "application/json")
                .body(document)
                .post("/api/v1/tasks/KL-02/progress")
                .then()
                .statusCode(400);
    }

    @Test
    void oneContractorsWordsAreNotAnothers() {
        given().auth()
                .preemptive()
                .basic("vnpt", Given.PASSWORD)
                .header("Content-Type", "application/json")
                .body("{\"percent\": 10, \"done\": \"Our own figures.\", \"difficulty\": \"Our own trouble.\"}")
                .post("/api/v1/tasks/KL-07/progress")
                .then()
                .statusCode(201);
        viettel().get("/api/v1/tasks/KL-07").then().statusCode(200).body(not(containsString("Our own")));
        viettel().get("/tasks/KL-07").then().statusCode(200).body(not(containsString("Our own")));
        viettel().get("/tasks").then().statusCode(200).body(not(containsString("Our own")));
        given().auth()
                .preemptive()
                .basic("staff", Given.PASSWORD)
                .get("/tasks/KL-07")
                .then()
                .body(containsString("Our own figures."), containsString("Our own trouble."));
    }

    private String lastWords() {
        Response task = viettel().get("/api/v1/tasks/KL-02");
        return task.getBody().asString();
    }

    private static RequestSpecification viettel() {
        EncoderConfig asWritten = EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("*/*", io.restassured.http.ContentType.TEXT)
                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.TEXT);
        return given().config(RestAssuredConfig.config().encoderConfig(asWritten))
                .auth()
                .preemptive()
                .basic("viettel", Given.PASSWORD);
    }
}
