package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;

/** The open board: it brings itself up to date without disturbing who reads it, and looks back by a slider. */
@QuarkusTest
class BoardInBrowserTest {

    private static final double FIVE_SECONDS = 5000;

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void aContractorsReportComesOntoTheOpenBoardAndMovesNothing() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            PlaywrightAssertions.assertThat(staff.see("#live")).hasText("updates itself");
            staff.see("#meeting-day summary").click();
            staff.see("#heldOn").fill("2025-11-03");
            Locator unit = staff.see("#units tbody tr").nth(3);
            unit.scrollIntoViewIfNeeded();
            staff.see("#units thead a").first().focus();
            double scrolled = scroll(staff.page());
            double top = unit.boundingBox().y;
            staff.page().evaluate("document.querySelector('#units tbody tr').mark = 'the same element'");

            As.post(
                            "viettel",
                            "/api/v1/tasks/KL-02/progress",
                            "{\"percent\": 97, \"done\": \"Agreed with the lead unit\"}")
                    .then()
                    .statusCode(201);

            PlaywrightAssertions.assertThat(staff.see("#due"))
                    .containsText("97 %", new LocatorAssertions.ContainsTextOptions().setTimeout(FIVE_SECONDS));
            assertThat(scrolled).isPositive();
            assertThat(unit.boundingBox().y)
                    .as("what is read stays where it is")
                    .isEqualTo(top);
            assertThat(staff.page().evaluate("document.activeElement.closest('thead') !== null"))
                    .isEqualTo(true);
            assertThat(staff.see("#heldOn").inputValue()).isEqualTo("2025-11-03");
            assertThat(staff.see("#meeting-day").getAttribute("open")).isNotNull();
            assertThat(staff.page().evaluate("document.querySelector('#units tbody tr').mark"))
                    .isEqualTo("the same element");
            // The page fetched itself and its line meanwhile: its forms are as good as before.
            staff.see("#meeting-day button").first().click();
            staff.page().waitForURL("**/");
            PlaywrightAssertions.assertThat(staff.see("#meeting")).containsText("Monday 3 November 2025");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void theSliderLooksBackByKeysAlone() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            Locator slider = staff.see("#slider");
            PlaywrightAssertions.assertThat(slider).hasAttribute("aria-valuetext", "Thu 6 Nov 2025: 47 overdue");
            slider.focus();
            slider.press("PageDown");
            slider.press("ArrowLeft");
            String words = slider.getAttribute("aria-valuetext");
            PlaywrightAssertions.assertThat(staff.see("h1")).containsText("Where it stood on");
            assertThat(words).startsWith(staff.see("h1").innerText().replace("Where it stood on ", ""));
            assertThat(words).endsWith(": " + staff.see(".t-sum .t-big").last().innerText() + " overdue");
            assertThat(staff.at()).startsWith("/?asOf=2025-10-");
            assertThat(staff.page().evaluate("document.activeElement.id")).isEqualTo("slider");
            slider.press("End");
            PlaywrightAssertions.assertThat(staff.see("h1")).hasText("What needs me now");
            staff.page().goBack();
            PlaywrightAssertions.assertThat(staff.see("h1")).containsText("Where it stood on");
            PlaywrightAssertions.assertThat(slider).hasAttribute("aria-valuetext", words);
            assertThat(staff.complaints()).isEmpty();
        }
    }

    private static double scroll(Page page) {
        return ((Number) page.evaluate("window.scrollY")).doubleValue();
    }
}
