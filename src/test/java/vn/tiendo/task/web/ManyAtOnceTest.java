package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** Many people act on one task at the same moment: nothing is lost, nothing happens twice, nobody gets a failure. */
@QuarkusTest
@Tag("database")
class ManyAtOnceTest {

    private static final String TASK = "/api/v1/tasks/T-1";

    private final Given given;
    private final Happens happens;
    private final Rows rows;

    ManyAtOnceTest(Given given, Happens happens, Rows rows) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
    }

    @BeforeEach
    void aTask() {
        given.emptyDatabase();
        Organisation unit = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("unit", Role.UNIT, unit);
        given.account("staff", Role.STAFF, unit);
        given.account("staff-2", Role.STAFF, unit);
        given.aTask("T-1")
                .ledBy(unit)
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 14))
                .exists();
    }

    @Test
    void twoHundredReportsAreAllKeptInAnOrder() throws Exception {
        List<Callable<Response>> reports = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String document = "{\"percent\": %d, \"done\": \"Report %d\"}".formatted(i % 100, i);
            reports.add(() -> As.post(i(document) ? "viettel" : "unit", TASK + "/progress", document));
        }
        assertThat(atOnce(reports, 50))
                .allSatisfy(r -> assertThat(r.statusCode()).isEqualTo(201));
        assertThat(rows.in("progress_report")).isEqualTo(200);
        assertThat(rows.value("select count(distinct done) from progress_report"))
                .isEqualTo(200L);
        assertThat(rows.value("select count(distinct reported_at) from progress_report"))
                .isEqualTo(200L);
        assertThat(rows.in("history_entry", "kind = 'REPORTED'")).isEqualTo(200);
        Object last = rows.value("select done from progress_report order by reported_at desc, id desc");
        As.user("staff").get(TASK).then().body("history[0].words", equalTo(last));
        assertThat(rows.value("select count(*) from history_entry h join progress_report r on r.id = h.report_id"
                        + " where h.at <> r.reported_at"))
                .isEqualTo(0L);
    }

    private static boolean i(String document) {
        return document.hashCode() % 2 == 0;
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (int round = 1; round <= 5; round++) {
            As.post("unit", TASK + "/extension-requests", """
                    {"wantedOn": "2025-12-%02d", "cause": "OTHER", "reason": "Round"}""".formatted(round))
                    .then()
                    .statusCode(201);
            String address = TASK + "/extension-requests/" + round + "/decision";
            List<Response> answers = atOnce(
                    List.of(
                            () -> As.post("staff", address, "{\"word\": \"No\"}"),
                            () -> As.post("staff-2", address, "{\"word\": \"No, too\"}")),
                    2);
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
            Response told = answers.stream()
                    .filter(a -> a.statusCode() == 422)
                    .findFirst()
                    .orElseThrow();
            assertThat(told.jsonPath().getString("detail")).contains("decided already, by staff", "refused");
            assertThat(rows.in("extension_decision")).isEqualTo(round);
        }
    }

    @Test
    void whoLookedAtAnEarlierStateIsToldWhatChanged() {
        String tag = As.user("staff").get(TASK).header("ETag");
        happens.reported("T-1", 40, "Meanwhile");
        As.user("staff")
                .header("If-Match", tag)
                .contentType("application/json")
                .body("{\"dueOn\": \"2025-11-20\", \"reason\": \"Agreed\"}")
                .post(TASK + "/due-day")
                .then()
                .statusCode(412)
                .body("changes.kind", hasItem("reported"));
        assertThat(rows.in("due_day_change")).isZero();
        String now = As.user("staff").get(TASK).header("ETag");
        As.user("staff")
                .header("If-Match", now)
                .contentType("application/json")
                .body("{\"dueOn\": \"2025-11-20\", \"reason\": \"Agreed\"}")
                .post(TASK + "/due-day")
                .then()
                .statusCode(200);
    }

    private static List<Response> atOnce(List<Callable<Response>> requests, int threads) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(threads);
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : people.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
