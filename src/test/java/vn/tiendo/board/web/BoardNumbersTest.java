package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.SettableClock;
import vn.tiendo.board.Board;
import vn.tiendo.board.BoardQuery;
import vn.tiendo.board.OverdueByDay;
import vn.tiendo.task.Scope;

/** Every number can be counted again: by the list behind it, and by the board of the day it is about. */
@QuarkusTest
class BoardNumbersTest {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");
    private static final List<String> DAYS = List.of("/", "/?asOf=2025-09-30", "/?asOf=2025-08-31");

    private final Given given;
    private final BoardQuery boards;
    private final OverdueByDay overdueByDay;

    BoardNumbersTest(Given given, BoardQuery boards, OverdueByDay overdueByDay) {
        this.given = given;
        this.boards = boards;
        this.overdueByDay = overdueByDay;
    }

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?asOf=2025-09-30", "/?asOf=2025-08-31"})
    void everyNumberOpensExactlyItsList(String board) {
        Map<String, Integer> numbers = numbers("staff", board);
        assertThat(numbers).hasSizeGreaterThan(30);
        assertThat(numbers.keySet()).anyMatch(address -> address.contains("from="));
        numbers.forEach((address, number) ->
                assertThat(size("staff", address)).as(address).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "reader"})
    void whoeverSeesTheBoardSeesTheSameAndTheSameLists(String username) {
        for (String board : DAYS) {
            Map<String, Integer> numbers = numbers(username, board);
            assertThat(numbers).as(board).isEqualTo(numbers("staff", board));
            numbers.entrySet().stream()
                    .filter(n -> !n.getKey().contains("lead=") && !n.getKey().contains("directive="))
                    .forEach(n -> assertThat(size(username, n.getKey()))
                            .as(n.getKey())
                            .isEqualTo(n.getValue()));
        }
    }

    /** They are led to their own work: its numbers hold as well, and what the board's links would show is theirs alone. */
    @ParameterizedTest
    @ValueSource(strings = {"unit", "viettel"})
    void whoSeesNoBoardFindsWhatTheOwnNumbersSay(String username) {
        numbers(username, "/my-work")
                .forEach((address, number) ->
                        assertThat(size(username, address)).as(address).isEqualTo(number));
        for (String asOf : List.of("2025-11-06", "2025-09-30", "2025-08-31")) {
            JsonPath sum = As.user(username).get("/api/v1/board?asOf=" + asOf).jsonPath();
            for (String part :
                    List.of("doneOnTime", "doneLate", "inTime", "dueSoon", "undated", "overdue", "notReporting")) {
                String address = "/tasks?standing=" + part + "&asOf=" + asOf;
                assertThat(size(username, address)).as(address).isEqualTo(sum.getInt(part));
            }
            assertThat(size(username, "/tasks?asOf=" + asOf)).isEqualTo(sum.getInt("total"));
        }
    }

    @Test
    @ActivateRequestContext
    void theLineSaysOfEachDayWhatTheBoardOfThatDaySays() {
        LocalDate today = SettableClock.DEMO_DAY;
        List<OverdueByDay.Count> line = overdueByDay.between(today.minusDays(90), today, Scope.EVERYTHING);
        assertThat(line).hasSize(91);
        for (int i = 0; i < line.size(); i += 6) {
            Board board = boards.draw(Scope.EVERYTHING, line.get(i).day());
            assertThat(line.get(i).tasks())
                    .as("%s", line.get(i).day())
                    .isEqualTo(board.all().overdue());
        }
        assertThat(line.get(90).tasks()).isEqualTo(47);
    }

    private static Map<String, Integer> numbers(String username, String page) {
        Document shown = Jsoup.parse(
                As.user(username).get(page).then().statusCode(200).extract().asString());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Element link : shown.select("main a[href^=/tasks?]")) {
            Matcher number = FIRST_NUMBER.matcher(link.text().strip());
            if (number.lookingAt()) {
                Integer before = numbers.put(link.attr("href"), Integer.valueOf(number.group()));
                assertThat(before == null || before.equals(Integer.valueOf(number.group())))
                        .as("two numbers for %s", link.attr("href"))
                        .isTrue();
            }
        }
        return numbers;
    }

    private static int size(String username, String address) {
        Document list = Jsoup.parse(
                As.user(username).get(address).then().statusCode(200).extract().asString());
        Matcher size = FIRST_NUMBER.matcher(list.select(".t-lead").first().text());
        return size.find() ? Integer.parseInt(size.group()) : 0;
    }
}
