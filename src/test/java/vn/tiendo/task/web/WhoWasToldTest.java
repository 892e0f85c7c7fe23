package vn.tiendo.task.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** A task's page says in whose hand it is, who was told of it, and who is told next. */
@QuarkusTest
@Tag("database")
class WhoWasToldTest {

    private final Given given;
    private final Happens happens;

    WhoWasToldTest(Given given, Happens happens) {
        this.given = given;
        this.happens = happens;
    }

    @BeforeEach
    void aTaskOfTwoContractorsThatEndedLastTuesday() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, ministry);
        given.account("reader", Role.READER, null);
        given.account("unit", Role.UNIT, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("vnpt", Role.CONTRACTOR, vnpt);
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .withContractor(vnpt)
                .orderedOn(LocalDate.of(2025, 10, 1))
                .dueBy(LocalDate.of(2025, 11, 4))
                .exists();
        As.post("staff", "/api/v1/tasks/T-1/reminders", "{\"word\": \"How far is it?\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void staffAndReadersSeeEverybodyWhoWasTold() {
        for (String username : new String[] {"staff", "reader"}) {
            told(username)
                    .body(allOf(
                            containsString("<td>unit"),
                            containsString("<td>viettel"),
                            containsString("<td>vnpt"),
                            containsString("the staff ask"),
                            containsString("waits for the next mail")));
        }
    }

    @Test
    void aContractorSeesWhatWasToldToItself() {
        told("viettel")
                .body(allOf(
                        containsString("<td>viettel"),
                        not(containsString("<td>vnpt")),
                        not(containsString("<td>unit"))));
    }

    @Test
    void theNextOnesToBeToldAreNamedWithTheirDay() {
        // Two working days late: on the third, Friday 7 November, the head is told.
        told("staff").body(containsString("the head of the lead unit, Fri 7 Nov 2025"));
        As.user("viettel")
                .get("/my-work")
                .then()
                .body(containsString("the head of the lead unit is told on Fri 7 Nov 2025"));
    }

    @Test
    void theStateIsSaidInOneSentence() {
        happens.reported("T-1", 60, "Most of it");
        told("staff").body(containsString("Waiting for Viettel, VNPT."));
        As.post("viettel", "/api/v1/tasks/T-1/progress", "{\"percent\": 70, \"done\": \"More\"}")
                .then()
                .statusCode(201);
        told("staff")
                .body(allOf(containsString("Viettel reported 70 %"), containsString("Waiting for MoIT to confirm")));
        As.post("viettel", "/api/v1/tasks/T-1/claims", "{\"done\": \"All\", \"doneOn\": \"2025-11-06\"}")
                .then()
                .statusCode(201);
        told("unit").body(containsString("Waiting for MoIT to accept it or send it back."));
        told("vnpt").body(not(containsString("Waiting for MoIT to accept")));
    }

    private static io.restassured.response.ValidatableResponse told(String username) {
        return As.user(username).get("/tasks/T-1").then().statusCode(200);
    }
}
