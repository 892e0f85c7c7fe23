package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** Posting progress as a program: what is taken, what is refused and how, and that a refusal stores nothing. */
@QuarkusTest
@Tag("database")
class ProgressApiTest {

    private static final String OWN = "/api/v1/tasks/T-1/progress";

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;

    ProgressApiTest(Given given, Happens happens, Rows rows, SettableClock clock) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void twoContractors() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("viettel-vi", Role.CONTRACTOR, viettel, Language.VI);
        given.account("reader", Role.READER, ministry);
        given.account("staff", Role.STAFF, ministry);
        LocalDate day = LocalDate.of(2025, 11, 14);
        given.aTask("T-1").ledBy(ministry).withContractor(viettel).dueBy(day).exists();
        given.aTask("T-2")
                .ledBy(ministry)
                .withContractor(vnpt)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
        given.aTask("T-3").ledBy(viettel).withContractor(viettel).exists();
    }

    @Test
    void contractorReportsAndStaffSeesIt() {
        As.post("viettel", OWN, """
                {"percent": 60, "done": "Portal moved", "difficulty": "Two interfaces open", "proposal": "A joint day",
                 "expectedOn": "2025-11-12"}""")
                .then()
                .statusCode(201)
                .body("percent", equalTo(60))
                .body("by", equalTo("viettel"))
                .body("reportedAt", equalTo("2025-11-06T01:00:00Z"));
        As.user("staff")
                .get("/api/v1/tasks/T-1")
                .then()
                .statusCode(200)
                .body("percent", equalTo(60))
                .body("history[0].kind", equalTo("reported"))
                .body("history[0].words", equalTo("Portal moved"))
                .body("history[0].difficulty", equalTo("Two interfaces open"))
                .body("history[0].proposal", equalTo("A joint day"))
                .body("history[0].toDay", equalTo("2025-11-12"))
                .body("history[0].origin", equalTo("api"));
        assertThat(rows.in("progress_report")).isEqualTo(1);
        assertThat(rows.in("history_entry", "kind = 'REPORTED'")).isEqualTo(1);
    }

    @Test
    void boardAndListsHoldOnlyWhatAContractorMaySee() {
        As.user("viettel")
                .get("/api/v1/board")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("overdue", equalTo(0))
                .body("inTime", equalTo(2));
        As.user("viettel").get("/api/v1/tasks").then().body("items.code", equalTo(java.util.List.of("T-1", "T-3")));
        As.user("staff").get("/api/v1/board").then().body("total", equalTo(3)).body("overdue", equalTo(1));
    }

    @Test
    void foreignAndMissingLookAlike() {
        String report = "{\"percent\": 60, \"done\": \"Done\"}";
        String foreign = As.post("viettel", "/api/v1/tasks/T-2/progress", report)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        String missing = As.post("viettel", "/api/v1/tasks/T-9/progress", report)
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertThat(foreign).isEqualTo(missing).doesNotContain("T-2");
        assertThat(As.user("viettel")
                        .get("/api/v1/tasks/T-2")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .isEqualTo(As.user("viettel")
                        .get("/api/v1/tasks/T-9")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
        nothingIsStored();
    }

    @Test
    void readerReportsNothing() {
        As.post("reader", OWN, "{\"percent\": 60, \"done\": \"Done\"}").then().statusCode(403);
        nothingIsStored();
    }

    @Test
    void nobodyReportsUnsigned() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("{\"percent\": 60, \"done\": \"Done\"}")
                .post(OWN)
                .then()
                .statusCode(401);
        nothingIsStored();
    }

    @Test
    void closedTaskTakesNoReport() {
        happens.completed("T-1", LocalDate.of(2025, 11, 6));
        refused("viettel", "{\"percent\": 60, \"done\": \"Done\"}").body("detail", containsString("closed"));
        nothingIsStored();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'percent': 101, 'done': 'x'}                                    | percent    | between 0 and 100; you wrote 101",
                "{'percent': -1, 'done': 'x'}                                     | percent    | between 0 and 100; you wrote -1",
                "{'percent': 50.5, 'done': 'x'}                                   | percent    | between 0 and 100; you wrote 50.5",
                "{'percent': 'abc', 'done': 'x'}                                  | percent    | between 0 and 100; you wrote abc",
                "{'percent': 1e400, 'done': 'x'}                                  | percent    | between 0 and 100",
                "{'percent': '٥٠', 'done': 'x'}                                   | percent    | between 0 and 100",
                "{'percent': true, 'done': 'x'}                                   | percent    | between 0 and 100; you wrote true",
                "{'percent': [60], 'done': 'x'}                                   | percent    | must be filled in",
                "{'done': 'x'}                                                    | percent    | must be filled in",
                "{'percent': 60}                                                  | done       | must be filled in",
                "{'percent': 60, 'done': '  \\n '}                                | done       | must be filled in",
                "{}                                                               | done       | must be filled in",
                "{'percent': 60, 'done': 'x', 'expectedOn': '2025-02-30'}         | expectedOn | 30 February 2025 does not exist",
                "{'percent': 60, 'done': 'x', 'expectedOn': '30/02/2025'}         | expectedOn | could not be read",
                "{'percent': 60, 'done': 'x', 'expectedOn': '+999999999-01-01'}   | expectedOn | could not be read",
                "{'percent': 60, 'done': 'a\\u0000b'}                             | done       | cannot be shown",
                "{'percent': 60, 'done': 'a\\u0007b'}                             | done       | cannot be shown",
                "{'percent': 60, 'done': 'a\\u202Eb'}                             | done       | cannot be shown",
                "{'percent': 60, 'done': 'a\\u2066b'}                             | done       | cannot be shown",
                "{'percent': 60, 'done': 'a\\uD83Db'}                             | done       | cannot be shown",
                "{'percent': 60, 'done': 'x', 'difficulty': 'a\\u0000b'}          | difficulty | cannot be shown",
                "{'percent': 60, 'done': 'x', 'proposal': 'a\\u202Eb'}            | proposal   | cannot be shown"
            })
    void refusesWithFieldAndReason(String document, String field, String reason) {
        refused("viettel", document.replace('\'', '"'))
                .body("errors.field", hasItem(field))
                .body(
                        "errors.find { it.field == '" + field + "' }.message.toLowerCase()",
                        containsString(reason.toLowerCase()));
        nothingIsStored();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        refused("viettel", "{\"percent\": 101, \"expectedOn\": \"2025-02-30\"}")
                .body("errors.field", equalTo(java.util.List.of("percent", "done", "expectedOn")));
    }

    @Test
    void refusesInTheAccountsLanguage() {
        refused("viettel-vi", "{\"percent\": 101, \"done\": \"x\"}")
                .body("detail", equalTo("Phần trăm phải từ 0 đến 100; bạn nhập 101."));
        refused("viettel-vi", "{\"percent\": 60, \"done\": \"x\", \"expectedOn\": \"2025-02-30\"}")
                .body("detail", containsString("Không có ngày"));
    }

    @Test
    void refusesAMegabyteOfText() {
        refused("viettel", "{\"percent\": 60, \"done\": \"" + "a".repeat(1_000_000) + "\"}")
                .body("detail", containsString("At most 4"));
        nothingIsStored();
    }

    @Test
    void takesTextUpToTheLimitAndNoFurther() {
        As.post("viettel", OWN, "{\"percent\": 60, \"done\": \"" + "ế".repeat(4000) + "\"}")
                .then()
                .statusCode(201);
        refused("viettel", "{\"percent\": 60, \"done\": \"" + "ế".repeat(4001) + "\"}");
        // An emoji counts twice, as the embedded database counts it.
        clock.tick(Duration.ofSeconds(1));
        As.post("viettel", OWN, "{\"percent\": 60, \"done\": \"" + "🚀".repeat(2000) + "\"}")
                .then()
                .statusCode(201);
        refused("viettel", "{\"percent\": 60, \"done\": \"" + "🚀".repeat(2001) + "\"}");
        assertThat(rows.in("progress_report")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not JSON", "{\"percent\": 60,", "[]", "{\"percent\": 60, \"done\": {\"a\": 1}}"})
    void refusesWhatItCannotRead(String document) {
        As.post("viettel", OWN, document).then().statusCode(400).contentType("application/problem+json");
        nothingIsStored();
    }

    @Test
    void namesAFieldItDoesNotKnow() {
        As.post("viettel", OWN, "{\"percent\": 60, \"done\": \"x\", \"mood\": \"good\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("mood"));
        nothingIsStored();
    }

    @Test
    void refusesOtherFormsOfContent() {
        As.user("viettel")
                .contentType("text/plain")
                .body("{\"percent\": 60, \"done\": \"x\"}")
                .post(OWN)
                .then()
                .statusCode(415);
        As.user("viettel")
                .formParams(Map.of("percent", "60", "done", "x"))
                .post(OWN)
                .then()
                .statusCode(415);
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đã xong 🚀 phần 👩‍👩‍👧",
                "تم إنجاز العمل",
                "עברית עם ‏סימן",
                "<script>alert(1)</script>",
                "'; drop table task; --",
                "{#if true}{data}{/if} ${1+1} #{x}",
                "one\ntwo\tthree",
                "=cmd|' /C calc'!A0",
                "\\u0041 \\ \" ' &amp; <b>"
            })
    void keepsTextAsGiven(String text) {
        As.user("viettel")
                .contentType("application/json")
                .body(Map.of("percent", 10, "done", text, "difficulty", text, "proposal", text))
                .post(OWN)
                .then()
                .statusCode(201)
                .body("done", equalTo(text));
        As.user("staff")
                .get("/api/v1/tasks/T-1")
                .then()
                .body("history[0].words", equalTo(text))
                .body("history[0].difficulty", equalTo(text))
                .body("history[0].proposal", equalTo(text));
        assertThat(rows.value("select done from progress_report")).isEqualTo(text);
    }

    private static ValidatableResponse refused(String username, String document) {
        return As.post(username, OWN, document)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("status", equalTo(422));
    }

    private void nothingIsStored() {
        assertThat(rows.in("progress_report")).isZero();
        assertThat(rows.in("history_entry", "kind = 'REPORTED'")).isZero();
    }
}
