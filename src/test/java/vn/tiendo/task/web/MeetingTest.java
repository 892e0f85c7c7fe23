package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Meetings;

/** What a meeting talks about, and what is typed in while it does. Today is Thursday 6 November 2025. */
@QuarkusTest
@Tag("database")
class MeetingTest {

    private final Given given;
    private final Meetings meetings;
    private final Accounts accounts;
    private final SettableClock clock;
    private final Rows rows;

    MeetingTest(Given given, Meetings meetings, Accounts accounts, SettableClock clock, Rows rows) {
        this.given = given;
        this.meetings = meetings;
        this.accounts = accounts;
        this.clock = clock;
        this.rows = rows;
    }

    @BeforeEach
    void threePoints() {
        given.emptyDatabase();
        Organisation unit = given.organisation("UNIT");
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("staff-vi", Role.STAFF, given.organisation("OFFICE"), Language.VI);
        given.account("reader", Role.READER, null);
        given.account("unit", Role.UNIT, unit);
        given.aTask("WANTED").ledBy(unit).dueBy(LocalDate.of(2025, 11, 20)).exists();
        given.aTask("LATER").ledBy(unit).dueBy(LocalDate.of(2025, 11, 7)).exists();
        given.aTask("OLD")
                .ledBy(unit)
                .orderedOn(LocalDate.of(2025, 9, 1))
                .dueBy(LocalDate.of(2025, 10, 20))
                .exists();
        given.aTask("NEW")
                .ledBy(unit)
                .orderedOn(LocalDate.of(2025, 9, 1))
                .dueBy(LocalDate.of(2025, 11, 4))
                .exists();
        As.post(
                        "unit",
                        "/api/v1/tasks/WANTED/progress",
                        "{\"percent\": 10, \"done\": \"Outline\", \"difficulty\": \"Nobody owns the data\","
                                + " \"decidingLevel\": \"MINISTRY\", \"wantedBy\": \"2025-11-10\"}")
                .then()
                .statusCode(201);
        As.post(
                        "unit",
                        "/api/v1/tasks/LATER/extension-requests",
                        "{\"wantedOn\": \"2025-11-14\", \"cause\": \"FUNDING\", \"reason\": \"The money comes late\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void itTalksAboutDecisionsExtensionsAndWhatIsNewlyOverdue() {
        page("staff")
                .then()
                .statusCode(200)
                .body(containsString("Nobody owns the data"))
                .body(containsString("The money comes late"))
                .body(containsString("1st request"))
                .body(containsString("id=\"o-NEW\""))
                .body(not(containsString("id=\"o-OLD\"")))
                .body(containsString("no meeting is recorded before today"));
        page("staff-vi")
                .then()
                .body(containsString("1 việc chờ quyết định"))
                .body(containsString("đề nghị lần 1"))
                .body(containsString("1 nhiệm vụ mới quá hạn"));
    }

    @Test
    void newIsWhatBecameOverdueSinceTheLastMeeting() {
        meetings.met(
                LocalDate.of(2025, 11, 5), accounts.named("staff").orElseThrow().person(), clock.instant());
        page("staff").then().body(not(containsString("id=\"o-NEW\""))).body(containsString("since the meeting of"));
        meetings.met(
                LocalDate.of(2025, 10, 15),
                accounts.named("staff").orElseThrow().person(),
                clock.instant());
        meetings.didNotMeet(
                LocalDate.of(2025, 11, 5), accounts.named("staff").orElseThrow().person(), clock.instant());
        page("staff").then().body(containsString("id=\"o-NEW\"")).body(containsString("id=\"o-OLD\""));
    }

    @Test
    void aGrantTypedInMovesTheDayAndKeepsItsPlace() {
        Response answer = grant("2025-11-12", "Until the money is there");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/agenda#x-LATER");
        page("staff")
                .then()
                .body(containsString("id=\"x-LATER\""))
                .body(containsString("Granted until Wed 12 Nov 2025"))
                .body(containsString("Until the money is there"));
        As.user("staff").get("/api/v1/tasks/LATER").then().body("dueOn", equalTo("2025-11-12"));
        clock.set(LocalDate.of(2025, 11, 7));
        page("staff")
                .then()
                .body(not(containsString("id=\"x-LATER\"")))
                .body(containsString("Until the money is there"));
    }

    @Test
    void aRefusedWordComesBackAtItsPoint() {
        Response answer = grant("2025-11-07", "Not a later day at all");
        assertThat(answer.statusCode()).isEqualTo(422);
        String point = answer.asString().split("id=\"x-LATER\"")[1].split("</li>")[0];
        assertThat(point)
                .contains("<details class=\"t-space t-noprint\" open>")
                .contains("Not a later day at all")
                .contains("value=\"2025-11-07\"")
                .contains("must lie after the day in force");
        assertThat(answer.asString().split("id=\"x-LATER\"")[0]).doesNotContain("Not a later day at all");
    }

    @Test
    void aGrantWithoutADayIsAskedForOneAndIsNoRefusal() {
        Response answer = grant("", "In principle");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("In principle");
        assertThat(page("staff").asString()).contains("/agenda/tasks/LATER/extension-requests/1/decision");
    }

    @Test
    void whoAnswersTooLateSeesWhatWasDecidedAndTheirOwnWord() {
        String form = page("staff").asString();
        assertThat(form).contains("/extension-requests/1/decision#x-LATER");
        grant("2025-11-12", "The first word");
        Response second = Forms.send(
                "staff",
                "/agenda",
                "/agenda/tasks/LATER/extension-requests/1/decision",
                Map.of("verdict", "refuse", "word", "The second word"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString())
                .contains("The first word")
                .contains("The second word")
                .contains("decided already");
        assertThat(rows.in("extension_decision")).isEqualTo(1);
    }

    @Test
    void aWordToTheOwnersIsKeptBesideTheOverdueTask() {
        Response answer =
                Forms.send("staff", "/agenda", "/agenda/tasks/NEW/reminders", Map.of("word", "Bring it on Monday"));
        assertThat(answer.header("Location")).endsWith("/agenda#o-NEW");
        assertThat(page("staff").asString().split("id=\"o-NEW\"")[1])
                .contains("The owners were reminded")
                .contains("Bring it on Monday");
    }

    @Test
    void readersSeeItWithoutForms() {
        page("reader")
                .then()
                .statusCode(200)
                .body(containsString("Nobody owns the data"))
                .body(not(containsString("action=\"/agenda")));
        assertThat(Forms.send("reader", "/profile", "/agenda/tasks/NEW/reminders", Map.of("word", "x"))
                        .statusCode())
                .isEqualTo(403);
        page("unit").then().statusCode(403);
    }

    private static Response grant(String day, String word) {
        return Forms.send(
                "staff",
                "/agenda",
                "/agenda/tasks/LATER/extension-requests/1/decision",
                Map.of("verdict", "grant", "grantedOn", day, "word", word));
    }

    private static Response page(String username) {
        return As.user(username).get("/agenda");
    }
}
