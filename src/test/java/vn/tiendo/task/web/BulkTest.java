package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Task;

/** Four tasks: T-1 with Viettel already, T-2 overdue, T-3 done, T-4 free. */
@QuarkusTest
@Tag("database")
class BulkTest {

    private static final String BULK = "/api/v1/bulk";
    private static final String ALL_TO_VIETTEL =
            "{'filter': {}, 'act': 'CONTRACTOR', 'organisation': 'Viettel', 'dryRun': %s}";

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;

    BulkTest(Given given, Happens happens, Rows rows, SettableClock clock) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
    }

    @BeforeEach
    void fourTasks() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, null);
        given.account("admin", Role.ADMIN, null);
        given.account("unit", Role.UNIT, ministry);
        given.account("reader", Role.READER, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.aTask("T-1").ledBy(ministry).withContractor(viettel).exists();
        given.aTask("T-2").ledBy(ministry).dueBy(LocalDate.of(2025, 11, 5)).exists();
        given.aTask("T-3").ledBy(ministry).exists();
        given.aTask("T-4").ledBy(given.organisation("MOST")).exists();
        clock.set(LocalDate.of(2025, 11, 4));
        happens.completed("T-3", LocalDate.of(2025, 11, 4));
        clock.reset();
    }

    @Test
    void dryRunShowsBeforeAndAfterAndChangesNothing() {
        bulk("staff", ALL_TO_VIETTEL.formatted("true"))
                .then()
                .statusCode(200)
                .body("done", equalTo(false))
                .body("changing", equalTo(2))
                .body("staying", equalTo(2))
                .body("tasks.code", contains("T-1", "T-2", "T-3", "T-4"))
                .body("tasks.obstacle", contains("already_so", null, "closed", null))
                .body("tasks.before", contains("Viettel", null, null, null))
                .body("tasks.after", contains("Viettel", "Viettel", null, "Viettel"));
        bulk("staff", "{'filter': {}, 'act': 'RHYTHM', 'days': 3}").then().body("done", equalTo(false));
        assertThat(rows.in("task_party")).isEqualTo(1);
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isZero();
    }

    @Test
    void deedLeavesOneLineOfHistoryForEachTaskThatChanged() {
        bulk("admin", ALL_TO_VIETTEL.formatted("false"))
                .then()
                .statusCode(200)
                .body("done", equalTo(true))
                .body("changing", equalTo(2));
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isEqualTo(2);
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED' and origin = 'API' and account_id is not null"))
                .isEqualTo(2);
        As.user("viettel").get("/api/v1/tasks").then().body("items.code", contains("T-2", "T-1", "T-4"));
        bulk("admin", ALL_TO_VIETTEL.formatted("false"))
                .then()
                .statusCode(422)
                .body("detail", containsString("None of these tasks"));
    }

    @Test
    void filterChoosesTheTasks() {
        bulk("staff", "{'filter': {'standing': 'overdue'}, 'act': 'RHYTHM', 'days': 3, 'dryRun': false}")
                .then()
                .body("tasks.code", contains("T-2"))
                .body("tasks.before", contains("7"))
                .body("tasks.after", contains("3"));
        assertThat(rows.in("task", "reporting_days = 3")).isEqualTo(1);
        assertThat(rows.value("select words from history_entry where kind = 'RHYTHM_SET'"))
                .isEqualTo("7 → 3");
    }

    @Test
    void namedTasksAreReminded() {
        bulk("staff", "{'codes': ['T-4', 'T-3'], 'act': 'REMIND', 'word': 'By Friday', 'dryRun': false}")
                .then()
                .body("tasks.obstacle", contains("closed", null));
        assertThat(rows.in("history_entry", "kind = 'REMINDED' and words = 'By Friday'"))
                .isEqualTo(1);
    }

    @Test
    void anotherLeadUnitTakesOver() {
        bulk("staff", "{'codes': ['T-1', 'T-4'], 'act': 'LEAD', 'organisation': 'MOST', 'dryRun': false}")
                .then()
                .body("tasks.before", contains("MoIT", "MOST"))
                .body("tasks.obstacle", contains(null, "already_so"));
        As.user("staff").get("/api/v1/tasks/T-1").then().body("lead.code", equalTo("MOST"));
    }

    @Test
    void whatChangedSinceTheDryRunIsNotDone() {
        String looked = bulk("staff", ALL_TO_VIETTEL.formatted("true")).path("fingerprint");
        happens.cancelled("T-4");
        String sent = ALL_TO_VIETTEL.formatted("false");
        String again = sent.substring(0, sent.lastIndexOf('}')) + ", 'fingerprint': '" + looked + "'}";
        bulk("staff", again).then().statusCode(422).body("errors.field", hasItem("fingerprint"));
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isZero();
        String now = bulk("staff", ALL_TO_VIETTEL.formatted("true")).path("fingerprint");
        bulk("staff", again.replace(looked, now)).then().statusCode(200).body("changing", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'act': 'REMIND', 'word': 'x'}                               | codes        | tick",
                "{'filter': {}}                                               | act          | filled in",
                "{'filter': {}, 'act': 'DANCE'}                               | act          | not one of",
                "{'filter': {}, 'act': 'REMIND'}                              | word         | filled in",
                "{'filter': {}, 'act': 'RHYTHM', 'days': 0}                   | days         | between 1",
                "{'filter': {}, 'act': 'RHYTHM', 'days': 'often'}             | days         | between 1",
                "{'filter': {}, 'act': 'LEAD'}                                | organisation | filled in",
                "{'filter': {}, 'act': 'LEAD', 'organisation': 'Nobody'}      | organisation | no organisation",
                "{'codes': [], 'act': 'REMIND', 'word': 'x'}                  | codes        | filled in",
                "{'codes': ['T-9'], 'act': 'REMIND', 'word': 'x'}             | codes        | no task",
                "{'filter': {'standing': 'x'}, 'act': 'REMIND', 'word': 'x'}  | standing     | not one of",
                "{'filter': {}, 'act': 'CANCEL', 'reason': 'x'}               | document     | document"
            })
    void refusesInWords(String document, String field, String words) {
        bulk("staff", document)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("detail", containsStringIgnoringCase(words));
    }

    @ParameterizedTest
    @CsvSource({"unit", "reader", "viettel"})
    void isForTheStaffAlone(String username) {
        bulk(username, ALL_TO_VIETTEL.formatted("false")).then().statusCode(403);
        As.user(username).get("/tasks").then().statusCode(200).body(not(containsString("id=\"bulk\"")));
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isZero();
    }

    @Test
    void fiveHundredAreDoneAndOneMoreIsTooMany() {
        Task one = given.aTask("M-1").ledBy(given.organisation("MoIT")).exists();
        given.copies(one, 495);
        bulk("staff", "{'filter': {}, 'act': 'RHYTHM', 'days': 14, 'dryRun': false}")
                .then()
                .statusCode(200)
                .body("changing", equalTo(499));
        assertThat(rows.in("history_entry", "kind = 'RHYTHM_SET'")).isEqualTo(499);
        given.aTask("Z-1").exists();
        bulk("staff", "{'filter': {}, 'act': 'RHYTHM', 'days': 15, 'dryRun': false}")
                .then()
                .statusCode(422)
                .body("detail", containsString("At most 500"));
        assertThat(rows.in("task", "reporting_days = 15")).isZero();
    }

    @Test
    void twoAtOnceLoseNothing() throws Exception {
        Task one = given.aTask("M-1").ledBy(given.organisation("MoIT")).exists();
        given.copies(one, 60);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> acts = List.of(
                    () -> bulk("staff", ALL_TO_VIETTEL.formatted("false")).statusCode(),
                    () -> bulk("admin", ALL_TO_VIETTEL.formatted("false").replace("Viettel", "VNPT"))
                            .statusCode(),
                    () -> bulk("staff", "{'filter': {}, 'act': 'RHYTHM', 'days': 2, 'dryRun': false}")
                            .statusCode(),
                    () -> bulk("admin", "{'filter': {}, 'act': 'REMIND', 'word': 'x', 'dryRun': false}")
                            .statusCode());
            for (Future<Integer> answer : people.invokeAll(acts)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isEqualTo(63 + 64);
        assertThat(rows.in("history_entry", "kind = 'RHYTHM_SET'")).isEqualTo(64);
        assertThat(rows.in("history_entry", "kind = 'REMINDED'")).isEqualTo(64);
    }

    @Test
    void pageShowsWhatWouldChangeAndThenDoesIt() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "which",
                "ticked",
                "code",
                List.of("T-2", "T-3"),
                "act",
                "assign",
                "part",
                "contractor",
                "organisation",
                "VNPT"));
        Response looked = Forms.send("staff", "/tasks", "/tasks/bulk/preview", form);
        looked.then()
                .statusCode(200)
                .body(containsString("1 task would change, 1 stay as they are"))
                .body(containsString("Do it for 1 task"))
                .body(containsString("closed"));
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED'")).isZero();
        form.put("fingerprint", Forms.field(looked, "fingerprint"));
        Forms.send("staff", "/tasks", "/tasks/bulk", form)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/tasks?told=1"));
        assertThat(rows.in("history_entry", "kind = 'ASSIGNED' and origin = 'PAGE'"))
                .isEqualTo(1);
        As.user("staff").get("/tasks?told=1").then().body(containsString("1 task was changed."));
    }

    @Test
    void asManyCanBeTickedAsAreActedOn() {
        Task one = given.aTask("M-1").ledBy(given.organisation("MoIT")).exists();
        given.copies(one, 499);
        List<String> ticked = new ArrayList<>(List.of("M-1"));
        for (int i = 1; i < 500; i++) {
            ticked.add("M-1-copy-%05d".formatted(i));
        }
        Response looked = Forms.send(
                "staff",
                "/tasks",
                "/tasks/bulk/preview",
                Map.of("which", "ticked", "code", ticked, "act", "rhythm", "days", "3"));
        looked.then().statusCode(200).body(containsString("500 tasks would change."));
        Map<String, String> form = Map.of(
                "which", "ticked",
                "codes", Forms.field(looked, "codes"),
                "act", "rhythm",
                "days", "3",
                "fingerprint", Forms.field(looked, "fingerprint"));
        Forms.send("staff", "/tasks", "/tasks/bulk", form).then().statusCode(303);
        assertThat(rows.in("history_entry", "kind = 'RHYTHM_SET'")).isEqualTo(500);
    }

    @Test
    void pageTellsWhatChangedMeanwhileAndDoesNothing() {
        Map<String, Object> form =
                new HashMap<>(Map.of("which", "all", "standing", "open", "act", "rhythm", "days", "3"));
        Response looked = Forms.send("staff", "/tasks", "/tasks/bulk/preview", form);
        form.put("fingerprint", Forms.field(looked, "fingerprint"));
        happens.cancelled("T-4");
        Forms.send("staff", "/tasks", "/tasks/bulk", form)
                .then()
                .statusCode(422)
                .body(containsString("Something changed since you looked"))
                .body(not(containsString(">T-4<")));
        assertThat(rows.in("history_entry", "kind = 'RHYTHM_SET'")).isZero();
    }

    @Test
    void pageGivesBackWhatWasTyped() {
        Forms.send(
                        "staff",
                        "/tasks",
                        "/tasks/bulk/preview",
                        Map.of("which", "all", "act", "assign", "part", "lead", "organisation", "Nobody"))
                .then()
                .statusCode(422)
                .body(containsString("No organisation has the code Nobody."))
                .body(containsString("value=\"Nobody\""));
        Forms.send("staff", "/tasks", "/tasks/bulk/preview", Map.of("act", "remind", "word", "x"))
                .then()
                .statusCode(422)
                .body(containsString("Tick the tasks that are meant"));
    }

    private static Response bulk(String username, String document) {
        return As.post(username, BULK, document.replace('\'', '"'));
    }
}
