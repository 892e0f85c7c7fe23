package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
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

/** Setting the last good day by hand. */
@QuarkusTest
@Tag("database")
class DueDayApiTest {

    private static final String DUE_DAY = "/api/v1/tasks/T-1/due-day";
    private static final String TO_THE_20TH = "{\"dueOn\": \"2025-11-20\", \"reason\": \"Extended by notice 12/TB\"}";

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;

    DueDayApiTest(Given given, Happens happens, Rows rows, SettableClock clock) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void aTaskDueOnTheFifth() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, ministry);
        given.account("admin", Role.ADMIN, ministry);
        given.account("unit", Role.UNIT, ministry);
        given.account("reader", Role.READER, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
    }

    @Test
    void staffMovesItAndTheOriginalDayStays() {
        As.post("staff", DUE_DAY, TO_THE_20TH)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2025-11-20"))
                .body("originalDueOn", equalTo("2025-11-05"))
                .body("deadlinePhrase", equalTo("by November 5, 2025"))
                .body("standing", equalTo("notStarted"))
                .body("history[0].kind", equalTo("due_day_moved"))
                .body("history[0].fromDay", equalTo("2025-11-05"))
                .body("history[0].toDay", equalTo("2025-11-20"))
                .body("history[0].words", equalTo("Extended by notice 12/TB"))
                .body("history[0].by", equalTo("staff"));
        assertThat(rows.in("due_day_change")).isEqualTo(1);
    }

    @Test
    void earlierDayStillShowsTheOldOne() {
        clock.set(LocalDate.of(2025, 11, 8));
        As.post("staff", DUE_DAY, TO_THE_20TH).then().statusCode(200);
        As.user("staff").get("/api/v1/tasks?asOf=2025-11-08").then().body("items[0].dueOn", equalTo("2025-11-20"));
        As.user("staff")
                .get("/api/v1/tasks?asOf=2025-11-07")
                .then()
                .body("items[0].dueOn", equalTo("2025-11-05"))
                .body("items[0].standing", equalTo("overdue"))
                .body("items[0].daysOverdue", equalTo(2));
        As.user("staff").get("/api/v1/board?asOf=2025-11-07").then().body("overdue", equalTo(1));
        As.user("staff").get("/api/v1/board").then().body("overdue", equalTo(0)).body("inTime", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "viettel", "reader"})
    void nobodyButStaffMovesIt(String username) {
        As.post(username, DUE_DAY, TO_THE_20TH).then().statusCode(403);
        nothingChanged();
    }

    @Test
    void administratorMovesItToo() {
        As.post("admin", DUE_DAY, TO_THE_20TH).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'dueOn': '2025-11-20'}                              | reason | reason",
                "{'dueOn': '2025-11-20', 'reason': ' '}               | reason | reason",
                "{'reason': 'x'}                                      | dueOn  | filled in",
                "{'dueOn': '2025-02-30', 'reason': 'x'}               | dueOn  | 30 February 2025 does not exist",
                "{'dueOn': '20.11.2025', 'reason': 'x'}               | dueOn  | could not be read",
                "{'dueOn': '2025-11-02', 'reason': 'x'}               | dueOn  | before the order",
                "{'dueOn': '2025-11-05', 'reason': 'x'}               | dueOn  | already",
                "{'dueOn': '2025-11-20', 'reason': 'a\\u0000b'}       | reason | cannot be shown"
            })
    void refusesWithFieldAndReason(String document, String field, String reason) {
        As.post("staff", DUE_DAY, document.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("detail", containsString(reason));
        nothingChanged();
    }

    @Test
    void closedTaskKeepsItsDay() {
        happens.completed("T-1", LocalDate.of(2025, 11, 5));
        As.post("staff", DUE_DAY, TO_THE_20TH).then().statusCode(422).body("detail", containsString("closed"));
        nothingChanged();
    }

    private void nothingChanged() {
        assertThat(rows.in("due_day_change")).isZero();
        assertThat(rows.in("history_entry", "kind = 'DUE_DAY_MOVED'")).isZero();
        assertThat(rows.in("task", "due_on = date '2025-11-05'")).isEqualTo(1);
    }
}
