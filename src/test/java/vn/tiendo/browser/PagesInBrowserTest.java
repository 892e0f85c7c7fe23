package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Given;

/** What can be seen of every page, on a desk and on a phone. */
@QuarkusTest
class PagesInBrowserTest {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    private static final Map<String, List<String>> PAGES = Map.of(
            "staff",
            List.of(
                    "/",
                    "/?asOf=2025-09-30",
                    "/board/days",
                    "/tasks",
                    "/tasks?standing=overdue",
                    "/tasks?order=KH-19",
                    "/orders/KH-19",
                    "/tasks?standing=doneLate",
                    "/tasks/KL-02",
                    "/tasks/KH-19-01",
                    "/tasks/RS-01",
                    "/tasks/KL-02/due-day",
                    "/directives",
                    "/directives/KL",
                    "/directives/NQ-57",
                    "/organisations",
                    "/organisations/MOST",
                    "/indicators",
                    "/agenda",
                    "/letters",
                    "/ladder",
                    "/find?q=chuyen%20doi%20so",
                    "/tasks?columns=standing,lead,contractors,first_day&q=ke%20hoach",
                    "/alerts/inbox",
                    "/profile",
                    "/alerts",
                    "/help",
                    "/sign-in",
                    "/not-there"),
            "viettel",
            List.of("/my-work", "/tasks", "/tasks/KL-02", "/alerts", "/organisations/Viettel"),
            "unit",
            List.of("/my-work"));

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void aNumberOfTheBoardOpensExactlyItsList() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            // All numbers, and on more days: BoardNumbersTest.
            for (String board : List.of("/", "/?asOf=2025-09-30")) {
                staff.open(board);
                Map<String, Integer> numbers = new LinkedHashMap<>();
                for (Locator link :
                        staff.see("#split a[href^='/tasks?'], #overdue dl a").all()) {
                    Matcher number = FIRST_NUMBER.matcher(link.textContent().strip());
                    if (number.lookingAt()) {
                        numbers.put(link.getAttribute("href"), Integer.valueOf(number.group()));
                    }
                }
                assertThat(numbers).hasSizeGreaterThan(8);
                numbers.forEach((address, number) -> {
                    staff.open(address);
                    Matcher size =
                            FIRST_NUMBER.matcher(staff.see(".t-lead").first().innerText());
                    assertThat(size.find()).as(address).isTrue();
                    assertThat(Integer.parseInt(size.group())).as(address).isEqualTo(number);
                });
            }
        }
    }

    @Test
    void theSumIsThatOfTheDocuments() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            assertThat(staff.see(".t-sum .t-big").allInnerTexts()).containsExactly("100", "1", "0", "52", "47");
            staff.open("/?asOf=2025-09-30");
            assertThat(staff.see(".t-sum .t-big").allInnerTexts()).containsExactly("75", "0", "0", "32", "43");
        }
    }

    @Test
    void aTaskSaysWhyItsDayIsWhatItIs() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            staff.open("/tasks/KL-02");
            assertThat(staff.see("#why").innerText())
                    .contains("before November 7")
                    .contains("the last good day is the day before it")
                    .contains("Thursday 6 November 2025");
            assertThat(staff.text())
                    .contains("vor dem 7. November")
                    .contains("s0-07")
                    .contains("s1-07");
            staff.open("/tasks/KL-04");
            assertThat(staff.text()).contains("before November 15").contains("bis zum 15. November");
        }
    }

    @ParameterizedTest
    @CsvSource({"390,vi,DARK", "1440,en,LIGHT"})
    void everyPageFitsAndKeepsNobodyOut(int width, String language, ColorScheme theme) {
        PAGES.forEach((username, paths) -> {
            try (Visitor visitor = new Visitor(root.getPort(), width, language, theme).signedInAs(username)) {
                for (String path : paths) {
                    int status = visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language)
                            .status();
                    assertThat(status).as(path).isEqualTo(path.equals("/not-there") ? 404 : 200);
                    assertThat(visitor.scrollsSideways()).as(path).isFalse();
                    assertThat(visitor.see("html").getAttribute("lang")).isEqualTo(language);
                    assertThat(visitor.see("h1").count()).as(path).isEqualTo(1);
                    assertThat(visitor.complaints()).as(path).isEmpty();
                    assertThat(visitor.barriers()).as(path).isEmpty();
                }
            }
        });
    }

    @Test
    void theBoardIsLightAndStandsStill() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            staff.open("/");
            Number bytes = (Number) staff.page().evaluate("""
                    () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                      .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
                    """);
            assertThat(bytes.intValue()).isBetween(20_000, 200_000);
            Number shift = (Number) staff.page().evaluate("""
                    () => new Promise(done => {
                      let sum = 0;
                      new PerformanceObserver(list => list.getEntries().forEach(e => { sum += e.value; }))
                        .observe({ type: 'layout-shift', buffered: true });
                      setTimeout(() => done(sum), 400);
                    })
                    """);
            assertThat(shift.doubleValue()).isLessThanOrEqualTo(0.05);
            assertThat(staff.hosts()).containsExactly("localhost");
        }
    }

    /** By keyboard alone: open the box, type, step down, go there. */
    @ParameterizedTest
    @CsvSource({"1440,en", "390,vi"})
    void theFindBoxJumpsToATask(int width, String language) {
        try (Visitor staff = new Visitor(root.getPort(), width, language, ColorScheme.LIGHT).signedInAs("staff")) {
            staff.open("/tasks?lang=" + language);
            staff.page().keyboard().press("Control+k");
            staff.page().keyboard().type("trung tam du lieu");
            staff.see("#found a").first().waitFor();
            assertThat(staff.barriers()).isEmpty();
            staff.page().keyboard().press("ArrowDown");
            String where = staff.see("#found a").first().getAttribute("href");
            assertThat(where).startsWith("/tasks/");
            staff.page().keyboard().press("Enter");
            staff.page().waitForURL("**" + where);
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void whoIsNotSignedInIsLedBackToThePageAfterwards() {
        try (Visitor visitor = new Visitor(root.getPort(), Visitor.DESK)) {
            visitor.open("/tasks/KL-02");
            assertThat(visitor.at()).isEqualTo("/sign-in");
            visitor.see("#username").fill("staff");
            visitor.see("#password").fill("wrong");
            visitor.see("main button").click();
            visitor.page().waitForURL("**/sign-in/failed");
            assertThat(visitor.text()).contains("User name or password is wrong.");
            visitor.see("#username").fill("staff");
            visitor.see("#password").fill(Given.PASSWORD);
            visitor.see("main button").click();
            visitor.page().waitForURL("**/tasks/KL-02");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            staff.see("header form button").click();
            staff.page().waitForURL("**/sign-in");
            staff.open("/");
            assertThat(staff.at()).isEqualTo("/sign-in");
        }
    }
}
