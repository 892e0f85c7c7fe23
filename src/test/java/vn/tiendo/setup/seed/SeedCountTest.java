package vn.tiendo.setup.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;

/** What the product shows of the five documents is what an independent count of them gives. */
@QuarkusTest
@Tag("database")
class SeedCountTest {

    private static final List<String> STANDINGS =
            List.of("doneOnTime", "doneLate", "dueSoon", "dueLater", "undated", "overdue");

    private final Given given;
    private final Gold gold = new Gold();

    SeedCountTest(Given given) {
        this.given = given;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void sixtySevenOrdersMakeOneHundredTasks() {
        assertThat(gold.orders()).isEqualTo(67);
        assertThat(items(tasks("assigned", LocalDate.of(2025, 11, 6), 500))).hasSize(67);
        assertThat(tasks("assigned", LocalDate.of(2025, 11, 6), 500)).hasSize(100);
    }

    /** The sums are written out too, so that an error in the counting itself cannot hide. */
    @ParameterizedTest
    @CsvSource({"2025-11-06, 100, 1, 0, 52, 2, 28, 47", "2025-09-30, 75, 0, 0, 32, 3, 15, 43"})
    void boardEqualsTheGoldFiles(
            LocalDate day, int total, int onTime, int late, int inTime, int soon, int undated, int overdue) {
        JsonPath board = As.user("staff")
                .get("/api/v1/board?asOf=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(gold.tasks("doneOnTime", day)).isEqualTo(onTime).isEqualTo(board.getInt("doneOnTime"));
        assertThat(gold.tasks("doneLate", day)).isEqualTo(late).isEqualTo(board.getInt("doneLate"));
        assertThat(gold.tasks("overdue", day)).isEqualTo(overdue).isEqualTo(board.getInt("overdue"));
        assertThat(gold.tasks("dueSoon", day)).isEqualTo(soon).isEqualTo(board.getInt("dueSoon"));
        assertThat(gold.tasks("undated", day)).isEqualTo(undated).isEqualTo(board.getInt("undated"));
        assertThat(soon + undated + gold.tasks("dueLater", day))
                .isEqualTo(inTime)
                .isEqualTo(board.getInt("inTime"));
        assertThat(onTime + late + inTime + overdue).isEqualTo(total).isEqualTo(board.getInt("total"));
        assertThat(board.getInt("cancelled")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-07-23", "2025-09-30", "2025-11-05", "2025-11-06"})
    void everyListHoldsExactlyTheItemsCounted(LocalDate day) {
        for (String standing : STANDINGS) {
            assertThat(items(tasks(standing, day, 7)))
                    .as("%s on %s", standing, day)
                    .isEqualTo(gold.items(standing, day));
        }
    }

    @Test
    void everyLastGoodDayIsTheOneInTheGoldFiles() {
        for (Map<String, Object> task : tasks("assigned", LocalDate.of(2025, 11, 6), 500)) {
            Gold.Order order = gold.order(sources(task).get(0));
            String due = order.due() == null ? null : order.due().toString();
            assertThat(task.get("dueOn")).as("%s", task.get("code")).isEqualTo(due);
        }
    }

    /** All of a list, slice by slice; a task that comes twice or a slice that is too long fails. */
    private static List<Map<String, Object>> tasks(String standing, LocalDate day, int limit) {
        List<Map<String, Object>> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonPath slice = As.user("staff")
                    .queryParam("standing", standing)
                    .queryParam("asOf", day.toString())
                    .queryParam("limit", limit)
                    .queryParam("after", after)
                    .get("/api/v1/tasks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = slice.getList("items");
            assertThat(items).hasSizeLessThanOrEqualTo(limit);
            found.addAll(items);
            after = slice.getString("next");
        }
        assertThat(found).extracting(t -> t.get("code")).doesNotHaveDuplicates();
        return found;
    }

    /** How many tasks there are of each item; a task that rests on passages of two orders fails. */
    private Map<String, Integer> items(List<Map<String, Object>> tasks) {
        Map<String, Integer> found = new TreeMap<>();
        for (Map<String, Object> task : tasks) {
            List<String> orders = sources(task).stream()
                    .map(s -> gold.order(s).item())
                    .distinct()
                    .toList();
            assertThat(orders).as("%s", task.get("code")).hasSize(1);
            found.merge(orders.get(0), 1, Integer::sum);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> sources(Map<String, Object> task) {
        return (List<String>) task.get("sources");
    }
}
