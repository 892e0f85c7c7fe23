package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** An order to three provinces: on 6 November one is done, one is overdue and speaks, one is overdue and silent. */
@QuarkusTest
@Tag("database")
class OrderApiTest {

    private static final String ORDER = "/api/v1/orders/KH-1";

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;
    private final EntityManagerFactory factory;

    OrderApiTest(Given given, Happens happens, Rows rows, SettableClock clock, EntityManagerFactory factory) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
        this.factory = factory;
    }

    @BeforeEach
    void anOrderToThree() {
        given.emptyDatabase();
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, null);
        given.account("admin", Role.ADMIN, null);
        given.account("reader", Role.READER, null);
        given.account("hanoi", Role.UNIT, given.organisation("P-HN"));
        given.account("moit", Role.UNIT, given.organisation("MoIT"));
        given.account("viettel", Role.CONTRACTOR, viettel);
        for (String province : List.of("HN", "HP", "DN")) {
            given.aTask("KH-1-" + province)
                    .copyOf("KH-1")
                    .ledBy(given.organisation("P-" + province))
                    .with(given.organisation("MOST"))
                    .orderedOn(LocalDate.of(2025, 10, 1))
                    .dueBy(LocalDate.of(2025, 11, 5))
                    .exists();
        }
        clock.set(LocalDate.of(2025, 11, 4));
        happens.reported("KH-1-HP", 40, "Half a system");
        happens.completed("KH-1-HN", LocalDate.of(2025, 11, 4));
        clock.reset();
    }

    @Test
    void showsWhereEachUnitStands() {
        As.user("staff")
                .get(ORDER)
                .then()
                .statusCode(200)
                .body("code", equalTo("KH-1"))
                .body("deadlinePhrase", equalTo("by November 5, 2025"))
                .body("assigned", equalTo(3))
                .body("doneOnTime", equalTo(1))
                .body("overdue", equalTo(2))
                .body("silent", equalTo(1))
                .body("units.task.code", contains("KH-1-DN", "KH-1-HP", "KH-1-HN"))
                .body("units.silent", contains(true, false, false))
                .body("units[1].lastWords", equalTo("Half a system"))
                .body("units[1].task.percent", equalTo(40));
    }

    @Test
    void countsTheEvidenceOfEachUnit() {
        As.post(
                        "staff",
                        "/api/v1/tasks/KH-1-HP/evidence",
                        "{\"number\": \"12/BC\", \"issuedOn\": \"2025-11-01\", \"issuer\": \"P-HP\"}")
                .then()
                .statusCode(201);
        As.user("staff").get(ORDER).then().body("units.evidence", contains(0, 1, 0));
        As.user("staff").get("/orders/KH-1").then().body(containsString("Evidence"));
    }

    @Test
    void isDrawnAsOfAnEarlierDay() {
        As.user("reader")
                .get(ORDER + "?asOf=2025-11-03")
                .then()
                .body("doneOnTime", equalTo(0))
                .body("inTime", equalTo(3))
                .body("units[0].lastWords", nullValue());
    }

    @Test
    void aUnitSeesItsOwnCopyAlone() {
        As.user("hanoi")
                .get(ORDER)
                .then()
                .statusCode(200)
                .body("assigned", equalTo(1))
                .body("units.task.code", contains("KH-1-HN"));
        for (String outsider : List.of("moit", "viettel")) {
            As.user(outsider).get(ORDER).then().statusCode(404);
            As.user(outsider).get("/orders/KH-1").then().statusCode(404);
        }
        As.user("staff").get("/api/v1/orders/KH-2").then().statusCode(404);
    }

    @Test
    void oneMoreUnitGetsTheOrdersOwnWordsAndDay() {
        given.organisation("P-CT");
        As.post("staff", ORDER + "/units", "{\"organisations\": [\"P-CT\", \"P-HN\"]}")
                .then()
                .statusCode(200)
                .body("organisation", contains("P-CT", "P-HN"))
                .body("task", contains("KH-1-CT", "KH-1-HN"))
                .body("hadCopy", contains(false, true));
        As.user("staff")
                .get("/api/v1/tasks/KH-1-CT")
                .then()
                .body("deadlinePhrase", equalTo("by November 5, 2025"))
                .body("originalDueOn", equalTo("2025-11-05"))
                .body("standing", equalTo("overdue"))
                .body("lead.code", equalTo("P-CT"))
                .body("cooperating.code", contains("MOST"))
                .body("history", hasSize(1))
                .body("history[0].kind", equalTo("ordered"))
                .body("history[0].by", equalTo("staff"));
        As.post("staff", ORDER + "/units", "{\"organisations\": [\"P-CT\"]}")
                .then()
                .statusCode(422);
        assertThat(rows.in("task")).isEqualTo(4);
    }

    @Test
    void twoWhoAddTheSameUnitMakeOneCopy() throws Exception {
        given.organisation("P-CT");
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> add = () -> As.post("staff", ORDER + "/units", "{\"organisations\": [\"P-CT\"]}")
                    .statusCode();
            List<Integer> answers = people.invokeAll(List.of(add, add, add, add, add, add, add, add)).stream()
                    .map(OrderApiTest::got)
                    .sorted()
                    .toList();
            assertThat(answers).startsWith(200).endsWith(422);
            assertThat(answers.subList(1, 8)).containsOnly(422);
        } finally {
            people.shutdownNow();
        }
        assertThat(rows.in("task", "order_code = 'KH-1'")).isEqualTo(4);
    }

    @Test
    void aWithdrawnUnitCanComeBack() {
        withdraw("KH-1-DN").then().statusCode(200);
        As.post("staff", ORDER + "/units", "{\"organisations\": [\"P-DN\"]}")
                .then()
                .statusCode(200)
                .body("task", contains("KH-1-DN-2"));
        As.user("staff").get(ORDER).then().body("withdrawn", equalTo(1)).body("assigned", equalTo(3));
    }

    @Test
    void withdrawingCancelsTheCopyAndLeavesWhatIsDone() {
        As.post(
                        "admin",
                        ORDER + "/withdrawals",
                        "{\"tasks\": [\"KH-1-DN\", \"KH-1-HN\"], \"reason\": \"Merged\", \"document\": \"7/NQ\"}")
                .then()
                .statusCode(200)
                .body("changing", equalTo(1))
                .body("tasks.obstacle", contains(null, "closed"));
        As.user("staff")
                .get("/api/v1/tasks/KH-1-DN")
                .then()
                .body("standing", equalTo("cancelled"))
                .body("history[0].kind", equalTo("cancelled"))
                .body("history[0].words", equalTo("Merged (7/NQ)"));
        As.user("staff").get(ORDER).then().body("assigned", equalTo(2)).body("withdrawn", equalTo(1));
    }

    @Test
    void chasesOnlyTheSilent() {
        As.post("staff", ORDER + "/reminders", "{\"word\": \"Report by Friday\"}")
                .then()
                .statusCode(200)
                .body("changing", equalTo(1))
                .body("tasks.code", contains("KH-1-DN"));
        assertThat(rows.in("history_entry", "kind = 'REMINDED'")).isEqualTo(1);
        assertThat(rows.value("select words from history_entry where kind = 'REMINDED'"))
                .isEqualTo("Report by Friday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "units       | {}                                             | organisations | filled in",
                "units       | {'organisations': []}                          | organisations | filled in",
                "units       | {'organisations': ['Nobody']}                  | units         | no organisation",
                "withdrawals | {'tasks': ['KH-1-DN'], 'document': 'x'}        | reason        | reason",
                "withdrawals | {'tasks': ['KH-1-DN'], 'reason': 'x'}          | document      | document",
                "withdrawals | {'tasks': ['T-9'], 'reason': 'x', 'document': 'x'} | tasks   | no task",
                "reminders   | {}                                             | word          | filled in"
            })
    void refusesInWords(String what, String document, String field, String words) {
        As.post("staff", ORDER + "/" + what, document.replace('\'', '"'))
                .then()
                .statusCode(422)
                .body("errors.field", org.hamcrest.Matchers.hasItem(field))
                .body("detail", org.hamcrest.Matchers.containsStringIgnoringCase(words));
        assertThat(rows.in("task_cancellation")).isZero();
        assertThat(rows.in("history_entry", "kind = 'REMINDED'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"reader", "hanoi", "moit", "viettel"})
    void nobodyButStaffChangesIt(String username) {
        for (String what : List.of("units", "withdrawals", "reminders")) {
            As.post(username, ORDER + "/" + what, "{}").then().statusCode(403);
        }
    }

    @Test
    void pageShowsTheSentenceAndItsNumbersOpenLists() {
        String page = As.user("staff")
                .get("/orders/KH-1")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("href=\"/tasks?standing=doneOnTime&amp;order=KH-1\"")
                .contains("href=\"/tasks?standing=notReporting&amp;order=KH-1\"")
                .contains("by November 5, 2025")
                .contains("Half a system");
        assertThat(page.indexOf("KH-1-DN")).isLessThan(page.indexOf("KH-1-HP"));
        String byUnit = As.user("staff").get("/orders/KH-1?sort=unit").asString();
        assertThat(byUnit.indexOf("KH-1-HN")).isLessThan(byUnit.indexOf("KH-1-HP"));
        As.user("staff").get("/orders/KH-1?sort=x").then().statusCode(400).body(containsString("lastWord"));
        As.user("hanoi")
                .get("/orders/KH-1")
                .then()
                .statusCode(200)
                .body(containsString("KH-1-HN"))
                .body(org.hamcrest.Matchers.not(containsString("KH-1-HP")))
                .body(org.hamcrest.Matchers.not(containsString("<form id=\"bulk\"")));
    }

    @Test
    void foldedLineLeadsToTheOrder() {
        As.user("staff").get("/tasks").then().body(containsString("href=\"/orders/KH-1\""));
        As.user("staff")
                .redirects()
                .follow(false)
                .get("/tasks/KH-1")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/orders/KH-1"));
    }

    @Test
    void statementsAreAsManyForThreeAsForThreeHundred() {
        for (String address : List.of("/orders/KH-1", ORDER)) {
            anOrderToThree();
            long few = statements(address);
            for (int i = 0; i < 300; i++) {
                rows.change(
                        "insert into organisation (code, name_en, name_vi, role) values ('P-%d', 'P %d', 'P %d', 'LOCALITY')"
                                .formatted(i, i, i));
                rows.change(
                        "insert into task (code, order_code, directive_id, kind, title_en, title_vi, lead_id, ordered_on,"
                                + " deadline, deadline_language, counted_from, relation, original_due_on, due_on, due_provisional,"
                                + " reporting_days, closed, version) select 'KH-1-" + i
                                + "', order_code, directive_id, kind, title_en, title_vi, (select id from organisation where code = 'P-"
                                + i
                                + "'), ordered_on, deadline, deadline_language, counted_from, relation, original_due_on, due_on,"
                                + " due_provisional, reporting_days, closed, version from task where code = 'KH-1-DN'");
            }
            assertThat(statements(address)).as(address).isEqualTo(few);
            As.user("staff").get(ORDER).then().body("units", hasSize(303));
        }
    }

    private long statements(String address) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        As.user("staff").get(address).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private static io.restassured.response.Response withdraw(String task) {
        return As.post(
                "staff",
                ORDER + "/withdrawals",
                "{\"tasks\": [\"" + task + "\"], \"reason\": \"Merged\", \"document\": \"7/NQ\"}");
    }

    private static int got(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
