package vn.tiendo.setup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** An installation in its first hour: nothing in it but who can sign in. And what no page could answer. */
@QuarkusTest
@Tag("database")
class PlainPagesTest {

    private final Given world;
    private final Rows rows;

    PlainPagesTest(Given world, Rows rows) {
        this.world = world;
        this.rows = rows;
    }

    @BeforeEach
    void nothingYet() {
        world.emptyDatabase();
        world.account("staff", Role.STAFF, null);
        world.account("staff-vi", Role.STAFF, null, Language.VI);
        world.account("admin", Role.ADMIN, null);
        world.account("reader", Role.READER, null);
    }

    @Test
    void theEmptyBoardLeadsToTheFirstTask() {
        As.user("staff")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Three steps to the first task"), containsString("href=\"/directives/new\""));
        As.user("staff-vi").get("/").then().body(containsString("Ba bước đến nhiệm vụ đầu tiên"));
        As.user("reader").get("/").then().body(not(containsString("/directives/new")));
        world.aTask("T-1").exists();
        As.user("staff").get("/").then().body(not(containsString("Three steps")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks",
                "/directives",
                "/agenda",
                "/letters",
                "/alerts",
                "/alerts/inbox",
                "/accounts",
                "/audit?person=nobody",
                "/tokens",
                "/webhooks",
                "/my-work"
            })
    void anEmptyListSaysWhatWouldBeThere(String address) {
        String page =
                As.user("admin").get(address).then().statusCode(200).extract().asString();
        assertThat(page.replaceAll("\\s", "")).doesNotContain("<tbody></tbody>");
    }

    @Test
    void aDirectiveIsTypedInWithItsClauses() {
        Response answer = enter(Map.of("textVi", "Mở đầu.\n\n1. Trình kế hoạch.\n\n2a. Báo cáo."));
        assertThat(answer.statusCode()).isEqualTo(303);
        As.user("staff")
                .get("/directives/NQ-1")
                .then()
                .statusCode(200)
                .body(containsString("Trình kế hoạch."), containsString("id=\"c2a\""));
        assertThat(rows.in("clause")).isEqualTo(2);
        assertThat(enter(Map.of()).asString()).contains("There is a directive NQ-1 already");
    }

    @Test
    void aDirectiveThatCannotBeTakenComesBackAsTyped() {
        Response answer = enter(Map.of("code", "a/b", "textVi", "No number here", "issuedOn", "2031-01-01"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("value=\"a/b\"", "No number here", "No clause was found", "has not come yet");
        assertThat(enter(Map.of("textVi", "1. A.\n\n1. B.")).asString()).contains("has a clause 1 already");
        assertThat(rows.in("directive")).isZero();
    }

    @Test
    void healthIsToldInWords() {
        As.user("staff")
                .get("/health")
                .then()
                .statusCode(200)
                .body(
                        containsString("have never been looked at"),
                        containsString("not good"),
                        containsString("Database"));
        As.user("staff-vi").get("/health").then().body(containsString("Chưa rà soát nhiệm vụ lần nào"));
        rows.change("insert into sweep_run (started_at, finished_at, swept_day, due_soon, overdue, failed) values"
                + " (timestamp with time zone '2025-11-06 00:59:59+00', timestamp with time zone '2025-11-06 00:59:59+00',"
                + " date '2025-11-06', 0, 0, 0)");
        As.user("admin").get("/health").then().body(containsString("All is as it should be"));
        As.user("staff").get("/tasks").then().body(containsString("href=\"/health\""));
        As.user("reader").get("/health").then().statusCode(403);
    }

    @Test
    void peopleAreFoundWithAndWithoutMarks() {
        rows.change("update account set name_vi = 'Nguyễn Thị Đức' where username = 'reader'");
        for (String words : List.of("nguyen thi duc", "Nguyễn", "ĐỨC")) {
            As.user("admin")
                    .queryParam("words", words)
                    .get("/accounts")
                    .then()
                    .body(containsString("/accounts/reader"), not(containsString("/accounts/staff")));
        }
        enter(Map.of());
        As.user("admin").get("/audit?person=staff").then().body(containsString("NQ-1"));
        As.user("admin").get("/audit?person=nguyen").then().body(not(containsString("NQ-1")));
        As.user("admin").get("/alerts?words=duc&state=FAILED").then().statusCode(200);
    }

    @Test
    void aFormOfThousandsOfFieldsIsTheSendersToMend() {
        Map<String, String> fields = new HashMap<>();
        for (int n = 0; n < 1500; n++) {
            fields.put("field" + n, "x");
        }
        Response answer = enter(fields);
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.asString()).contains("<h1>");
    }

    @Test
    void theFormsCookieStaysOnItsSite() {
        assertThat(given().get("/sign-in").headers().getValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("tiendo-form=").containsIgnoringCase("SameSite=Lax"));
    }

    private static Response enter(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(
                Map.of("code", "NQ-1", "kind", "resolution", "titleVi", "Nghị quyết", "issuedOn", "2025-11-03"));
        fields.putAll(other);
        return Forms.send("staff", "/directives/new", "/directives/new", fields);
    }
}
