package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** Two outsiders on one task: neither hears what the other says, is told or asks for, and neither undoes it. */
@QuarkusTest
@Tag("database")
class JointTaskTest {

    private static final String TASK = "/api/v1/tasks/T-1";

    private final Given given;

    JointTaskTest(Given given) {
        this.given = given;
    }

    @BeforeEach
    void twoOutsidersOnOneTask() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation evn = given.organisation("EVN", Organisation.Role.STATE_ENTERPRISE);
        given.account("staff", Role.STAFF, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("evn", Role.CONTRACTOR, evn);
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .withContractor(evn)
                .dueBy(LocalDate.of(2025, 11, 14))
                .exists();
    }

    @Test
    void aClaimStandsUntilItIsAnsweredWhateverTheOtherSays() {
        post("evn", "/claims", "{'done': 'SECRET', 'doneOn': '2025-11-05', 'productNumber': 'SECRET'}", 201);
        String told = As.post("viettel", TASK + "/claims", "{\"done\": \"Mine\", \"doneOn\": \"2025-11-05\"}")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(told).contains("answered first").doesNotContain("EVN");
        As.user("viettel").get(TASK).then().body("claimed", equalTo(false));
        As.user("viettel").get("/api/v1/tasks?standing=claimed").then().body("items.size()", equalTo(0));
        As.user("evn").get("/api/v1/tasks?standing=claimed").then().body("items.size()", equalTo(1));
        As.user("staff").get(TASK + "/claims").then().body("[0].verdict", nullValue());
    }

    @Test
    void decisionsAndProductsOfTheOtherAreNotRead() {
        post(
                "evn",
                "/progress",
                "{'percent': 5, 'done': 'SECRET', 'difficulty': 'SECRET', 'decidingLevel': 'MINISTRY'}",
                201);
        int point = As.user("staff").get("/api/v1/agenda").path("[0].id");
        As.post("staff", "/api/v1/agenda/" + point + "/decision", "{\"words\": \"SECRET\"}")
                .then()
                .statusCode(200);
        post("evn", "/claims", "{'done': 'SECRET', 'doneOn': '2025-11-05', 'productNumber': 'SECRET'}", 201);
        post("staff", "/acceptance", "{}", 200);
        for (String address :
                new String[] {TASK, TASK + "/claims", "/tasks/T-1", "/tasks", "/tasks?standing=doneOnTime"}) {
            As.user("viettel").get(address).then().statusCode(200).body(not(containsString("SECRET")));
        }
        As.user("viettel").get(TASK).then().body("history.kind", hasItem("completed"));
        As.user("evn").get("/tasks/T-1").then().body(containsString("SECRET"));
    }

    @Test
    void aLaterDayIsAskedUnheardAndGrantedForAll() {
        post("evn", "/extension-requests", "{'wantedOn': '2025-12-24', 'cause': 'OTHER', 'reason': 'SECRET'}", 201);
        As.user("viettel").get(TASK).then().body("extensionWanted", nullValue());
        As.user("viettel").get("/api/v1/tasks?standing=extensionAsked").then().body("items.size()", equalTo(0));
        As.post("viettel", TASK + "/extension-requests", """
                {"wantedOn": "2025-12-01", "cause": "OTHER", "reason": "More"}""")
                .then()
                .statusCode(422)
                .body("detail", not(containsString("12-24")));
        post("staff", "/extension-requests/1/decision", "{'grantedOn': '2025-12-24', 'word': 'SECRET'}", 200);
        As.user("viettel")
                .get(TASK)
                .then()
                .body(not(containsString("SECRET")))
                .body("dueOn", equalTo("2025-12-24"))
                .body("history[0].kind", equalTo("due_day_moved"));
    }

    @Test
    void aTagTellsOfWhatOneMayHearAndOfNothingElse() {
        String seen = As.user("viettel").get(TASK).header("ETag");
        post("evn", "/progress", "{'percent': 5, 'done': 'SECRET'}", 201);
        assertThat(As.user("viettel").get(TASK).header("ETag")).isEqualTo(seen);
        post("staff", "/due-day", "{'dueOn': '2025-11-20', 'reason': 'Agreed'}", 200);
        As.user("viettel")
                .header("If-Match", seen)
                .contentType("application/json")
                .body("{\"percent\": 10, \"done\": \"Begun\"}")
                .post(TASK + "/progress")
                .then()
                .statusCode(412)
                .body("changes.kind", equalTo(java.util.List.of("due_day_moved")));
    }

    private static void post(String user, String noun, String document, int status) {
        As.post(user, TASK + noun, document.replace('\'', '"')).then().statusCode(status);
    }
}
