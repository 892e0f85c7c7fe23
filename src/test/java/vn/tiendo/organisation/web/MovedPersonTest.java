package vn.tiendo.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Cookied;
import vn.tiendo.Given;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** People come and go; what was done was done for the organisation of that day. */
@QuarkusTest
@Tag("database")
class MovedPersonTest {

    @Inject
    Given given;

    @BeforeEach
    void twoPeopleOfOneContractor() {
        given.emptyDatabase();
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("admin", Role.ADMIN, given.organisation("MoIT"));
        given.account("an", Role.CONTRACTOR, viettel);
        given.account("binh", Role.CONTRACTOR, viettel);
        given.aTask("A-1").withContractor(viettel).exists();
        given.aTask("B-1").withContractor(vnpt).exists();
    }

    @Test
    void severalPeopleSpeakForOneOrganisation() {
        report("an", "A-1", "By An.", 201);
        report("binh", "A-1", "By Binh.", 201);
        As.user("an").get("/tasks/A-1").then().statusCode(200).body(containsString("By Binh."));
        Cookied an = Cookied.signedInAs("an");
        Cookied.signedInAs("admin").post("/accounts/binh", "/accounts/binh/deactivation");
        assertThat(an.isSignedIn()).isTrue();
        report("binh", "A-1", "Still here.", 401);
        report("an", "A-1", "Still here.", 201);
    }

    @Test
    void theHistoryKeepsTheOrganisationOfTheDay() {
        report("an", "A-1", "Done for Viettel.", 201);
        Cookied.signedInAs("admin")
                .post(
                        "/accounts/an",
                        "/accounts/an",
                        "nameEn",
                        "An",
                        "role",
                        "CONTRACTOR",
                        "organisation",
                        "VNPT",
                        "email",
                        "an@vnpt.example",
                        "language",
                        "en");
        As.user("an").get("/api/v1/tasks/A-1").then().statusCode(404);
        report("an", "B-1", "Done for VNPT.", 201);
        As.user("admin")
                .get("/tasks/A-1")
                .then()
                .statusCode(200)
                .body(containsString("Done for Viettel."), containsString("Viettel"), not(containsString("VNPT")));
        As.user("admin").get("/tasks/B-1").then().body(containsString("VNPT"), not(containsString("Viettel")));
        As.user("binh").get("/tasks/A-1").then().statusCode(200).body(containsString("Done for Viettel."));
    }

    private static void report(String username, String task, String done, int status) {
        As.post(username, "/api/v1/tasks/" + task + "/progress", "{\"percent\": 10, \"done\": \"" + done + "\"}")
                .then()
                .statusCode(status);
    }
}
