package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/**
 * The Regulation, due on Thursday 6 November 2025, from Viettel's first report to its late acceptance: once with every act
 * sent to the API, once with every act sent from a page; and looked at on the pages in both languages.
 */
@QuarkusTest
@Tag("database")
class RegulationStoryTest {

    private static final String TASK = "/api/v1/tasks/REG";

    /** By which way people act. */
    enum Way {
        API,
        PAGES
    }

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Given given;
    private final SettableClock clock;
    private Way way = Way.API;

    RegulationStoryTest(Given given, SettableClock clock) {
        this.given = given;
        this.clock = clock;
    }

    @BeforeEach
    void theRegulationIsOrdered() {
        given.emptyDatabase();
        Organisation agency = given.organisation("IDEA");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, given.organisation("Office"));
        given.account("staff-vi", Role.STAFF, given.organisation("Office"), Language.VI);
        given.account("unit", Role.UNIT, agency);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("viettel-vi", Role.CONTRACTOR, viettel, Language.VI);
        given.aTask("REG")
                .ledBy(agency)
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 6))
                .exists();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void daysLateAreSplitAndEveryDayKeepsItsBoard(Way chosen) throws IOException {
        way = chosen;
        on(4);
        ok("viettel", "/receipt", "{'receivedOn': '2025-11-03'}", 201);
        ok("viettel", "/progress", "{'percent': 60, 'done': 'Draft in consultation'}", 201);
        as("staff").body("standing", equalTo("dueSoon")).body("lastReportConfirmed", equalTo(false));
        page("staff", "It is the contractor’s word until the lead unit confirms it.");
        page("staff-vi", "Mới là báo cáo của nhà thầu");
        int report = as("unit").extract().path("history[0].report");
        ok("unit", "/progress/" + report + "/confirmation", "{}", 200);
        as("staff").body("lastReportConfirmed", equalTo(true));

        on(5);
        ok(
                "viettel",
                "/progress",
                "{'percent': 60, 'done': 'Waiting', 'difficulty': 'Two ministries disagree', 'proposal': 'A joint meeting',"
                        + " 'decidingLevel': 'MINISTRY', 'wantedBy': '2025-11-06'}",
                201);
        ok(
                "unit",
                "/extension-requests",
                "{'wantedOn': 'within 2 working days', 'cause': 'WAITING_FOR_OTHERS', 'reason': 'The decision is not there'}",
                201);
        as("staff").body("extensionWanted", equalTo("2025-11-07"));
        refused(
                "unit",
                "/extension-requests",
                "{'wantedOn': '2025-11-12', 'cause': 'OTHER', 'reason': 'More'}",
                "2025-11-07");
        refused("staff", "/acceptance", "{}", "Nobody has claimed");

        on(6);
        page("unit", "A later day, Fri 7 Nov 2025, is asked for.");
        ok("staff", "/extension-requests/1/decision", "{'word': 'The plenary needs it in time'}", 200);
        refused(
                "staff",
                "/extension-requests/1/decision",
                "{'grantedOn': '2025-11-09', 'word': 'Yes'}",
                "decided already");

        on(9);
        int point = As.user("staff")
                .get("/api/v1/agenda")
                .then()
                .body("size()", equalTo(1))
                .extract()
                .path("[0].id");
        As.post("staff", "/api/v1/agenda/" + point + "/decision", json("{'words': 'Both ministries sign together'}"))
                .then()
                .statusCode(200);
        As.user("staff").get("/api/v1/agenda").then().body("size()", equalTo(0));

        on(11);
        refused("viettel", "/claims", "{'done': 'Signed', 'doneOn': '2025-11-12'}", "has not come yet");
        ok("viettel", "/claims", "{'done': 'Signed', 'doneOn': '2025-11-10'}", 201);
        As.user("staff").get(TASK + "/claims").then().body("[0].questions", hasItems("NO_EVIDENCE"));
        As.user("viettel").get(TASK + "/claims").then().body("[0].questions", equalTo(null));
        page("staff", "100 % without a document: ask?");
        page("staff-vi", "100 % chưa kèm văn bản: hỏi lại?");
        pageWithout("viettel", "100 % without a document");
        As.post("viettel", TASK + "/acceptance", "{}").then().statusCode(403);

        on(13);
        ok("unit", "/return", "{'reason': 'The annex is missing'}", 200);
        page("viettel", "The annex is missing");
        as("staff").body("claimed", equalTo(false)).body("standing", equalTo("overdue"));

        on(14);
        ok(
                "viettel",
                "/claims",
                "{'done': 'With the annex', 'doneOn': '2025-11-14', 'productNumber': '3255/QD-BCT',"
                        + " 'productOn': '2025-11-14', 'productIssuer': 'MoIT'}",
                201);

        on(17);
        ok("unit", "/acceptance", "{'word': 'Complete'}", 200);
        as("staff")
                .body("standing", equalTo("doneLate"))
                .body("doneOn", equalTo("2025-11-14"))
                // 7, 8: a decision was wanted; 9, 10: Viettel's; 11, 12: claimed; 13: Viettel's again;
                // 14, 15, 16 and 17: claimed, then accepted as done on the 14th
                .body("daysLate.decision", equalTo(2))
                .body("daysLate.contractor", equalTo(3))
                .body("daysLate.leadUnit", equalTo(0))
                .body("daysLate.acceptance", equalTo(6))
                .body("daysLate.total", equalTo(11));
        page("staff", "Days late, and in whose hand");
        page("staff-vi", "Số ngày chậm, đang ở ai");

        board("2025-11-03", "inTime");
        board("2025-11-06", "inTime");
        board("2025-11-07", "overdue");
        board("2025-11-13", "overdue");
        board("2025-11-16", "overdue");
        board("2025-11-17", "doneLate");
        claimedOn("2025-11-10", 0);
        claimedOn("2025-11-12", 1);
        claimedOn("2025-11-13", 0);
        claimedOn("2025-11-16", 1);
        claimedOn("2025-11-17", 0);

        refused("viettel", "/progress", "{'percent': 10, 'done': 'No'}", "closed");
    }

    @Test
    void whatWasInTimeStaysSoWhateverIsChangedLater() throws IOException {
        on(6);
        ok("unit", "/claims", "{'done': 'Signed', 'doneOn': '2025-11-06', 'productNumber': '1'}", 201);
        refused("unit", "/acceptance", "{}", "Your own claim");
        on(10);
        ok("staff", "/acceptance", "{}", 200);
        as("staff").body("standing", equalTo("doneOnTime"));
        refused("staff", "/due-day", "{'dueOn': '2025-11-04', 'reason': 'Read again'}", "closed");
        refused("staff", "/cancellation", "{'reason': 'Not needed', 'document': '5/QD'}", "closed");
        as("staff").body("standing", equalTo("doneOnTime")).body("daysLate.acceptance", equalTo(4));
    }

    private void on(int dayOfNovember) {
        clock.set(LocalDate.of(2025, 11, dayOfNovember)
                .atTime(LocalTime.of(9, 0))
                .atZone(Language.ZONE)
                .toInstant());
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private void ok(String user, String noun, String document, int status) throws IOException {
        Response answer = send(user, noun, json(document));
        answer.then().statusCode(way == Way.API ? status : 303);
    }

    private void refused(String user, String noun, String document, String reason) throws IOException {
        String told = send(user, noun, json(document))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(told).contains(reason);
    }

    private Response send(String user, String noun, String document) throws IOException {
        return way == Way.API ? As.post(user, TASK + noun, document) : submit(user, noun, document);
    }

    /** Sends a form as the task's page would, with the token that the page carries. */
    private static Response submit(String user, String noun, String document) throws IOException {
        Response shown = As.user(user).get("/profile");
        Matcher token = TOKEN.matcher(shown.asString());
        assertThat(token.find()).isTrue();
        RequestSpecification form =
                As.user(user).redirects().follow(false).cookie("tiendo-form", shown.cookie("tiendo-form"));
        JsonNode fields = new ObjectMapper().readTree(document);
        if (noun.equals("/claims") || noun.equals("/progress")) {
            form.multiPart("csrf-token", token.group(1));
            fields.fields()
                    .forEachRemaining(
                            f -> form.multiPart(f.getKey(), f.getValue().asText()));
        } else {
            form.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("csrf-token", token.group(1));
            if (noun.endsWith("/decision") && !fields.has("grantedOn")) {
                // The form has a button of its own for that.
                form.formParam("verdict", "refuse");
            }
            fields.fields()
                    .forEachRemaining(
                            f -> form.formParam(f.getKey(), f.getValue().asText()));
        }
        return form.post("/tasks/REG" + noun);
    }

    private static ValidatableResponse as(String user) {
        return As.user(user).get(TASK).then().statusCode(200);
    }

    private static void page(String user, String words) {
        As.user(user)
                .header("Accept-Language", user.endsWith("-vi") ? "vi" : "en")
                .get("/tasks/REG")
                .then()
                .statusCode(200)
                .body(containsString(words));
    }

    private static void pageWithout(String user, String words) {
        As.user(user).get("/tasks/REG").then().statusCode(200).body(not(containsString(words)));
    }

    private static void board(String day, String part) {
        ValidatableResponse board =
                As.user("staff").get("/api/v1/board?asOf=" + day).then().statusCode(200);
        for (String other : new String[] {"doneOnTime", "doneLate", "inTime", "overdue"}) {
            board.body(other, equalTo(other.equals(part) ? 1 : 0));
        }
    }

    private static void claimedOn(String day, int tasks) {
        assertThat(As.user("staff")
                        .get("/api/v1/tasks?standing=claimed&asOf=" + day)
                        .then()
                        .extract()
                        .<Integer>path("items.size()"))
                .as(day)
                .isEqualTo(tasks);
    }
}
