package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Rows;

/** The hundred tasks of the demonstration, looked for by words, contractor and days. */
@QuarkusTest
@Tag("database")
class TaskSearchTest {

    private static final String LIST = "/api/v1/tasks";

    private final Given given;
    private final Rows rows;

    TaskSearchTest(Given given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void wordsAreFoundWithMarksAndWithout() {
        List<String> with = found("q", "kế hoạch");
        assertThat(with).hasSizeGreaterThan(1).hasSizeLessThan(100);
        assertThat(found("q", "ke hoach")).isEqualTo(with);
        assertThat(found("q", "HOẠCH  kế")).isEqualTo(with);
        assertThat(found("q", Normalizer.normalize("kế hoạch", Normalizer.Form.NFD)))
                .isEqualTo(with);
        assertThat(found("q", "đề án")).isEqualTo(found("q", "de an")).isNotEmpty();
    }

    @Test
    void eachWordLimitsFurther() {
        assertThat(found("q", "ke hoach KL"))
                .hasSizeLessThan(found("q", "ke hoach").size());
        assertThat(found("q", "KL-04")).containsExactly("KL-04");
        assertThat(found("q", "kế hoạch zebra")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\\", "%_%"})
    void signsOfTheDatabaseMeanThemselves(String sign) {
        assertThat(found("q", sign + sign + "x")).isEmpty();
    }

    @Test
    void contractorsAndDaysLimit() {
        List<String> viettel = found("contractor", "Viettel");
        assertThat(viettel).isNotEmpty();
        As.user("staff")
                .queryParam("contractor", "Viettel")
                .get(LIST)
                .then()
                .body("items[0].contractors.code", hasItem("Viettel"));
        List<String> november = As.user("staff")
                .queryParam("from", "2025-11-01")
                .queryParam("to", "2025-11-30")
                .queryParam("limit", 500)
                .get(LIST)
                .jsonPath()
                .getList("items.dueOn");
        assertThat(november).isNotEmpty().allMatch(day -> day.startsWith("2025-11-"));
    }

    @Test
    void daysTheWrongWayRoundAreRefused() {
        As.user("staff")
                .queryParam("from", "2025-11-30")
                .queryParam("to", "2025-11-01")
                .get(LIST)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void whoeverActsOnTheListActsOnWhatIsShown() {
        String page = As.user("staff").queryParam("q", "kế hoạch").get("/tasks").asString();
        assertThat(page).contains("<input type=\"hidden\" name=\"q\" value=\"kế hoạch\">");
        As.user("staff")
                .contentType("application/json")
                .body("{\"filter\": {\"q\": \"KL-04\"}, \"act\": \"RHYTHM\", \"days\": 3}")
                .post("/api/v1/bulk")
                .then()
                .statusCode(200)
                .body("tasks.code", equalTo(List.of("KL-04")));
    }

    @Test
    void aListThatGoesOnKeepsItsWords() {
        As.user("staff")
                .queryParam("q", "2025")
                .get("/tasks")
                .then()
                .statusCode(200)
                .body(containsString("value=\"2025\""));
    }

    /** As many lines as the list has tasks, in the reader's language, and no cell that a spreadsheet would calculate. */
    @Test
    void theTableHoldsWhatTheListHolds() throws Exception {
        String csv = As.user("staff")
                .queryParam("standing", "overdue")
                .get("/tasks.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\"tasks-2025-11-06.csv\""))
                .extract()
                .asString();
        try (CSVParser table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.substring(1)))) {
            List<CSVRecord> lines = table.getRecords();
            assertThat(lines.stream().map(l -> l.get("Task")).toList()).isEqualTo(found("standing", "overdue"));
            assertThat(lines).hasSize(47).allMatch(l -> Integer.parseInt(l.get("Days late")) > 0);
            assertThat(lines).allMatch(l -> l.get("Standing").equals("overdue"));
        }
        assertThat(As.user("viettel").get("/tasks.csv").asString().lines().count())
                .isLessThan(
                        As.user("staff").get("/tasks.csv").asString().lines().count());
    }

    @Test
    void theTableHoldsTheColumnsThatAreShown() {
        As.user("staff")
                .queryParam("columns", "lead,due")
                .get("/tasks.csv")
                .then()
                .statusCode(200)
                .body(containsString("Task,Order,Title,Lead unit,Deadline as worded,Last good day\r\n"));
        As.user("staff").queryParam("columns", "price").get("/tasks").then().statusCode(400);
    }

    /** A view is an address under a name: it says all there is to say of the list, and is nobody else's to see or drop. */
    @Test
    void aKeptViewLeadsBackToItsListAndIsOnesOwn() {
        String list = "/tasks?standing=overdue&q=k%E1%BA%BF+ho%E1%BA%A1ch&columns=standing,lead";
        Map<String, String> form =
                Map.of("name", "Late plans", "standing", "overdue", "q", "kế hoạch", "columns", "standing,lead");
        Forms.send("staff", list, "/views", form).then().statusCode(303).header("Location", endsWith(list));
        String page = As.user("staff").get("/tasks").asString();
        assertThat(page).contains(">Late plans</a>").contains(list.replace("&", "&amp;"));
        assertThat(As.user("reader").get("/tasks").asString()).doesNotContain("Late plans");

        Forms.send("staff", list, "/views", Map.of("name", "Late plans", "standing", "dueSoon"));
        long id = ((Number) rows.value("select max(id) from saved_view")).longValue();
        assertThat(rows.in("saved_view", "address = '/tasks?standing=dueSoon'")).isEqualTo(1);
        Forms.send("reader", "/tasks", "/views/" + id + "/removal", Map.of())
                .then()
                .statusCode(404);
        Forms.send("staff", "/tasks", "/views/" + id + "/removal", Map.of())
                .then()
                .statusCode(303);
        assertThat(rows.in("saved_view")).isZero();
    }

    @Test
    void aViewWithoutANameIsRefusedAndKeepsWhatWasChosen() {
        Forms.send("staff", "/tasks", "/views", Map.of("name", " ", "standing", "overdue"))
                .then()
                .statusCode(422)
                .body(containsString("name=\"standing\" value=\"overdue\""));
        assertThat(rows.in("saved_view")).isZero();
    }

    @Test
    void findsTasksDirectivesAndUnitsInOneBox() {
        String all = As.user("staff").queryParam("q", "ke hoach").get("/find").asString();
        assertThat(all).contains("href=\"/tasks/").contains("href=\"/directives/");
        assertThat(As.user("staff")
                        .queryParam("q", "viettel")
                        .queryParam("part", "found")
                        .get("/find")
                        .asString())
                .contains("href=\"/organisations/Viettel\"")
                .doesNotContain("<html");
        String code = As.user("staff").queryParam("q", "kl-02").get("/find").asString();
        assertThat(code.indexOf("/tasks/KL-02\"")).isPositive();
    }

    @Test
    void findsNothingThatIsNotOnesOwn() {
        List<String> own =
                As.user("viettel").queryParam("limit", 500).get(LIST).jsonPath().getList("items.code");
        String page =
                As.user("viettel").queryParam("q", "ke hoach").get("/find").asString();
        assertThat(page).doesNotContain("href=\"/directives/").doesNotContain("href=\"/organisations/");
        Matcher link = Pattern.compile("href=\"/tasks/([^\"?]+)\"").matcher(page);
        while (link.find()) {
            assertThat(own).contains(link.group(1));
        }
        assertThat(As.user("viettel").queryParam("q", "RS-01").get("/find").asString())
                .doesNotContain("/tasks/RS-01");
    }

    private static List<String> found(String name, String value) {
        return As.user("staff")
                .queryParam(name, value)
                .queryParam("limit", 500)
                .get(LIST)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code");
    }
}
