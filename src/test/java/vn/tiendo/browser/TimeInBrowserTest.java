package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Given;
import vn.tiendo.Happens;

/** Time as people look at it: a day that was moved, a month, and a figure that is entered and corrected. */
@QuarkusTest
class TimeInBrowserTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @Inject
    Happens happens;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @ParameterizedTest
    @CsvSource({
        "390, vi, ba tháng, năm, T5 20/11/2025, Tháng sau, Lịch, đạt vào, Đính chính",
        "1440, en, three months, year, Thu 20 Nov 2025, Next month, Calendar, reached on, Correct"
    })
    void timeIsLookedAtAndFiguresAreEntered(
            int width,
            String language,
            String quarter,
            String year,
            String movedTo,
            String nextMonth,
            String calendar,
            String reached,
            String correct) {
        happens.dueDayMoved("KL-03", LocalDate.of(2025, 11, 20));
        try (Visitor staff = new Visitor(root.getPort(), width, language, ColorScheme.LIGHT).signedInAs("staff")) {
            staff.open("/timeline?lang=" + language);
            assertThat(staff.text()).contains(movedTo);
            assertThat(staff.see(".t-choose a[aria-current]").first().innerText()).isEqualTo(quarter);
            // Both days are to be seen, the first one before the one in force, and today's line at the first.
            double first = staff.see("tr:has-text('KL-03') .a use[href='#tl-was']").boundingBox().x;
            double now = staff.see("tr:has-text('KL-03') .a use[href='#tl-due']").boundingBox().x;
            assertThat(now).isGreaterThan(first + 10);
            sideways(staff);
            staff.see(".t-choose a").getByText(year, new Locator.GetByTextOptions().setExact(true)).click();
            staff.page().waitForURL("**zoom=year**");
            sideways(staff);

            staff.open("/calendar?month=2025-11&lang=" + language);
            assertThat(staff.text()).contains("KL-02").contains(calendar);
            sideways(staff);
            staff.see("a[rel=next]").click();
            staff.page().waitForURL("**month=2025-12**");

            staff.open("/indicators/VILLAGES-DARK?lang=" + language);
            sideways(staff);
            staff.see("#amount").fill("57");
            staff.see("#measuredOn").fill("2025-10-24");
            staff.see("main button.t-go").click();
            staff.page().waitForURL("**#measurements");
            staff.open("/indicators/VILLAGES-DARK?lang=" + language);
            assertThat(staff.text()).contains(reached);
            staff.see("#measurements tbody a").first().click();
            staff.page().waitForURL("**correct=**");
            staff.see("#amount").fill("75");
            staff.see("#word").fill("57 was a slip");
            staff.see("main button.t-go").click();
            staff.page().waitForURL("**#measurements");
            assertThat(staff.see("#measurements del").innerText()).contains("57");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    private static void sideways(Visitor visitor) {
        assertThat(visitor.scrollsSideways()).as(visitor.at()).isFalse();
    }
}
