package vn.tiendo.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import vn.tiendo.task.Task;
import vn.tiendo.task.Tasks;

/** The tasks of the demonstration on an axis of time and in a month: which, where, and for whom. */
@QuarkusTest
@Tag("database")
class TimelineTest {

    private static final Pattern TASK = Pattern.compile("<span class=\"t-code\">([^<]+)</span>");

    private final Given given;
    private final Happens happens;
    private final Tasks tasks;
    private final EntityManagerFactory factory;

    TimelineTest(Given given, Happens happens, Tasks tasks, EntityManagerFactory factory) {
        this.given = given;
        this.happens = happens;
        this.tasks = tasks;
        this.factory = factory;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void everyOrderIsALineOfTheMonthsItRunsIn() {
        assertThat(codes("staff", "/timeline")).hasSize(67).contains("KL-02", "RS-15", "KH-19", "CL-03");
        String page = page("staff", "/timeline");
        assertThat(page)
                .contains("100 tasks (67 orders) run from Wed 1 Oct 2025 to Wed 31 Dec 2025")
                .contains("× 34");
        // Before the notice of 4 November, there was nothing of it.
        assertThat(codes("staff", "/timeline?asOf=2025-09-30")).doesNotContain("KL-02").contains("KH-19");
    }

    @Test
    void whatIsOverDoesNotReachIntoLaterMonths() {
        happens.completed("KL-02", LocalDate.of(2025, 11, 6));
        assertThat(codes("staff", "/timeline")).contains("KL-02");
        assertThat(codes("staff", "/timeline?zoom=month&month=2025-12")).doesNotContain("KL-02").contains("RS-01");
        assertThat(codes("staff", "/timeline?zoom=month&month=2025-06")).isEmpty();
        assertThat(page("staff", "/timeline?zoom=month&month=2025-06"))
                .contains("No task runs in these days")
                .contains("100 tasks lie before or after these days");
    }

    @Test
    void aMovedDayStandsBesideTheFirstOne() {
        assertThat(page("staff", "/timeline?q=KL-03")).doesNotContain("#tl-was\" x=\"7");
        happens.dueDayMoved("KL-03", LocalDate.of(2025, 11, 20));
        String page = page("staff", "/timeline?q=KL-03");
        assertThat(page)
                .contains("1 has another day than ordered.")
                .contains("Thu 20 Nov 2025")
                .contains("first Thu 6 Nov, now 14 days later")
                // 37 and 51 of 92 days.
                .contains("<use href=\"#tl-was\" x=\"40.22%\" y=\"50%\"/>")
                .contains("<use href=\"#tl-due\" x=\"55.43%\" y=\"50%\"/>");
    }

    @Test
    void groupsAreDirectivesOrLeadUnits() {
        assertThat(groups("/timeline")).hasSize(4).anyMatch(g -> g.contains("/tasks?directive=KL"));
        assertThat(groups("/timeline?by=unit"))
                .anyMatch(g -> g.contains("/tasks?lead=MOST"))
                .anyMatch(g -> g.contains("/tasks?lead=ProvPC"))
                .last()
                .matches(g -> g.contains("/tasks?lead=-"));
    }

    @Test
    void peopleSeeTheirOwnTasksAlone() {
        List<String> viettel = codes("viettel", "/timeline?zoom=year");
        assertThat(viettel)
                .containsExactlyInAnyOrderElementsOf(
                        As.user("viettel").get("/api/v1/tasks").jsonPath().getList("items.code"));
        assertThat(page("viettel", "/calendar")).contains("KL-02").doesNotContain("KL-03");
        assertThat(page("staff", "/calendar")).contains("KL-02", "KL-03");
    }

    @Test
    void theCalendarNamesDaysOffAndCountsWhatEnds() {
        String september = page("staff", "/calendar?month=2025-09");
        assertThat(september).contains("National Day").contains("Calendar, September 2025");
        // 20 September: 34 copies of one order and another one.
        String copies = september.substring(september.indexOf("datetime=\"2025-09-20\""));
        assertThat(copies.substring(0, copies.indexOf("</td>")))
                .contains("× 34", "KH-17", "35 tasks", "/tasks?due=2025-09-20");
        assertThat(page("staff", "/calendar?month=2027-02")).contains("The days off of 2027 are not known yet");
        assertThat(page("staff", "/calendar?month=2025-11&asOf=2025-10-31")).contains("3 tasks end in November 2025")
                .doesNotContain("KL-02");
    }

    @Test
    void aDayWithManyTasksTellsHowManyMore() {
        String december = page("staff", "/calendar?month=2025-12");
        String last = december.substring(december.indexOf("datetime=\"2025-12-31\""));
        String day = last.substring(0, last.indexOf("</td>"));
        assertThat(TASK.matcher(day).results()).hasSize(4);
        int tasksOfDay = As.user("staff")
                .get("/api/v1/tasks?due=2025-12-31")
                .jsonPath()
                .getList("items")
                .size();
        assertThat(day).contains(tasksOfDay + " tasks").contains((tasksOfDay - 4) + " more");
    }

    @ParameterizedTest
    @CsvSource({
        "/timeline?month=2025-13, 2025-13",
        "/timeline?zoom=decade, decade",
        "/timeline?by=colour, colour",
        "/timeline?page=0, 0",
        "/calendar?month=yesterday, yesterday"
    })
    void whatCannotBeReadIsRefused(String address, String named) {
        Response refused = As.user("staff").get(address);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains(named);
    }

    @Test
    void manyTasksComeInPagesWithTheSameNumberOfStatements() {
        long few = statements("/timeline");
        Task task = tasks.withCode("KL-02").orElseThrow();
        given.copies(task, 600);
        assertThat(statements("/timeline")).isEqualTo(few);
        assertThat(codes("staff", "/timeline")).hasSize(TimelinePages.LINES);
        assertThat(page("staff", "/timeline")).contains("The list goes on").contains("/timeline?page=2");
        assertThat(codes("staff", "/timeline?page=2")).hasSize(667 - TimelinePages.LINES);
        assertThat(page("staff", "/timeline?page=2")).contains("continued").contains("the last one");
    }

    private long statements(String address) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        page("staff", address);
        statistics.clear();
        page("staff", address);
        return statistics.getPrepareStatementCount();
    }

    private static List<String> groups(String address) {
        return Pattern.compile("<tr class=\"h\">.*?href=\"([^\"]+)\"", Pattern.DOTALL)
                .matcher(page("staff", address))
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static List<String> codes(String username, String address) {
        return TASK.matcher(page(username, address))
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }

    private static String page(String username, String address) {
        Response page = As.user(username).get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return page.asString();
    }
}
