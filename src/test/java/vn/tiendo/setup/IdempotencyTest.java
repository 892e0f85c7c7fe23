package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** A program whose answer got lost sends again under the same key: it is done once and answered the same. */
@QuarkusTest
@Tag("database")
class IdempotencyTest {

    private static final String PROGRESS = "/api/v1/tasks/T-1/progress";
    private static final String SIXTY = "{\"percent\": 60, \"done\": \"Đã chuyển cổng\"}";
    private static final int AT_ONCE = 50;

    private final Given given;
    private final Rows rows;
    private final SettableClock clock;
    private final KeptAnswersJob job;

    IdempotencyTest(Given given, Rows rows, SettableClock clock, KeptAnswersJob job) {
        this.given = given;
        this.rows = rows;
        this.clock = clock;
        this.job = job;
    }

    @BeforeEach
    void aTask() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("viettel-2", Role.CONTRACTOR, viettel, Language.VI);
        given.account("staff", Role.STAFF, ministry);
        LocalDate day = LocalDate.of(2025, 11, 14);
        given.aTask("T-1").ledBy(ministry).withContractor(viettel).dueBy(day).exists();
        given.aTask("T-2").ledBy(ministry).withContractor(viettel).dueBy(day).exists();
    }

    @Test
    void fiftyAtOnceMakeOneReportAndFiftyEqualAnswers() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Response>> sent = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                sent.add(senders.submit(() -> {
                    start.await();
                    return post("viettel", PROGRESS, "k-1", SIXTY);
                }));
            }
            start.countDown();
            Set<String> answers = new HashSet<>();
            for (Future<Response> one : sent) {
                answers.add(whole(one.get()));
            }
            assertThat(answers).hasSize(1);
            assertThat(answers.iterator().next()).startsWith("201 ");
        } finally {
            senders.shutdownNow();
        }
        assertThat(rows.in("progress_report")).isEqualTo(1);
        assertThat(rows.in("kept_answer")).isEqualTo(1);
    }

    @Test
    void answerIsThatOfARequestWithoutKey() {
        Response without = As.post("viettel", "/api/v1/tasks/T-2/progress", SIXTY);
        clock.tick(Duration.ofMinutes(1));
        Response with = post("viettel", PROGRESS, "k-1", SIXTY);
        assertThat(with.jsonPath().getMap("").keySet())
                .isEqualTo(without.jsonPath().getMap("").keySet());
        assertThat(with.contentType()).isEqualToIgnoringCase(without.contentType());
        assertThat(with.header("Location")).isEqualTo(without.header("Location").replace("T-2", "T-1"));
        assertThat(with.jsonPath().getString("done")).isEqualTo("Đã chuyển cổng");
    }

    @Test
    void wholeTaskIsAnsweredTheSameAgain() {
        String day = "{\"dueOn\": \"2025-11-20\", \"reason\": \"Notice 12/TB\"}";
        Response first = post("staff", "/api/v1/tasks/T-1/due-day", "k-1", day);
        first.then()
                .statusCode(200)
                .body("dueOn", equalTo("2025-11-20"))
                .body("history[0].kind", equalTo("due_day_moved"));
        clock.tick(Duration.ofHours(23));
        assertThat(whole(post("staff", "/api/v1/tasks/T-1/due-day", "k-1", day)))
                .isEqualTo(whole(first));
        assertThat(rows.in("due_day_change")).isEqualTo(1);
    }

    @Test
    void otherBodyUnderTheSameKeyIsRefused() {
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
        post("viettel", PROGRESS, "k-1", SIXTY.replace("60", "70"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"))
                .body("detail", containsString("another request"));
        assertThat(rows.in("progress_report")).isEqualTo(1);
    }

    @Test
    void otherAddressUnderTheSameKeyIsRefused() {
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
        post("viettel", "/api/v1/tasks/T-2/progress", "k-1", SIXTY).then().statusCode(422);
        assertThat(rows.in("progress_report")).isEqualTo(1);
    }

    @Test
    void afterADayTheKeyIsNewAgain() {
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
        clock.tick(Duration.ofHours(24).minusSeconds(1));
        job.forget();
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
        assertThat(rows.in("progress_report")).isEqualTo(1);
        clock.tick(Duration.ofSeconds(2));
        job.forget();
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
        assertThat(rows.in("progress_report")).isEqualTo(2);
    }

    @Test
    void twoPeopleWithTheSameKeyDoNotMeet() {
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201).body("by", equalTo("viettel"));
        clock.tick(Duration.ofMinutes(1));
        post("viettel-2", PROGRESS, "k-1", SIXTY).then().statusCode(201).body("by", equalTo("viettel-2"));
        assertThat(rows.in("progress_report")).isEqualTo(2);
    }

    @Test
    void refusedRequestLeavesNoKey() {
        post("viettel", PROGRESS, "k-1", "{\"percent\": 60}").then().statusCode(422);
        post("viettel", "/api/v1/tasks/T-9/progress", "k-1", SIXTY).then().statusCode(404);
        assertThat(rows.in("kept_answer")).isZero();
        post("viettel", PROGRESS, "k-1", SIXTY).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "khóa"})
    void keyThatIsNoneIsRefused(String key) {
        post("viettel", PROGRESS, key, SIXTY).then().statusCode(422).body("detail", containsString("1 to 255"));
        assertThat(rows.in("progress_report")).isZero();
    }

    @Test
    void keyMayHave255Characters() {
        post("viettel", PROGRESS, "!".repeat(256), SIXTY).then().statusCode(422);
        post("viettel", PROGRESS, "!".repeat(255), SIXTY).then().statusCode(201);
    }

    private static Response post(String username, String address, String key, String document) {
        return As.user(username)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body(document)
                .post(address);
    }

    private static String whole(Response answer) {
        return answer.statusCode() + " " + answer.header("Location") + " " + answer.contentType() + " "
                + answer.asString();
    }
}
