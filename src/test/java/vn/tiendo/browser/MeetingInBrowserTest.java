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
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** A meeting: what is decided is typed in at its point, and the page stays there. */
@QuarkusTest
class MeetingInBrowserTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @BeforeEach
    void aWishForALaterDay() {
        given.emptyDatabase();
        Organisation unit = given.organisation("UNIT");
        given.account("staff", Role.STAFF, given.organisation("OFFICE"));
        given.account("unit", Role.UNIT, unit);
        for (int n = 1; n <= 12; n++) {
            given.aTask("T-" + n)
                    .ledBy(unit)
                    .dueBy(LocalDate.of(2025, 11, 6).plusDays(n))
                    .exists();
            As.post(
                            "unit",
                            "/api/v1/tasks/T-" + n + "/extension-requests",
                            "{\"wantedOn\": \"2025-12-01\", \"cause\": \"FUNDING\", \"reason\": \"Money\"}")
                    .then()
                    .statusCode(201);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,en,Granted until Mon 1 Dec 2025", "390,vi,Gia hạn đến T2 01/12/2025"})
    void aDecisionIsTypedInWhereItFalls(int width, String language, String decided) {
        try (Visitor staff = new Visitor(root.getPort(), width, language, ColorScheme.LIGHT).signedInAs("staff")) {
            staff.open("/agenda?lang=" + language);
            Locator point = staff.see("#x-T-9");
            point.locator("summary").click();
            point.locator("input[name=grantedOn]").fill("2025-11-10");
            point.locator("textarea").fill("Until the money is there");
            point.locator("button.t-go").click();
            staff.page().waitForURL("**/decision#x-T-9");
            assertThat(point.locator(".t-wrong-field").count()).isEqualTo(1);
            assertThat(point.locator("textarea").inputValue()).isEqualTo("Until the money is there");
            waitUntilOnScreen(staff);
            point.locator("input[name=grantedOn]").fill("2025-12-01");
            point.locator("button.t-go").click();
            staff.page().waitForURL("**/agenda#x-T-9");
            assertThat(point.innerText()).contains(decided).contains("Until the money is there");
            waitUntilOnScreen(staff);
            assertThat(staff.scrollsSideways()).isFalse();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    /** The page is where one was: if it never gets there, this fails. */
    private static void waitUntilOnScreen(Visitor visitor) {
        visitor.page().waitForFunction("""
                () => { const box = document.getElementById('x-T-9').getBoundingClientRect();
                        return box.top >= -1 && box.top < innerHeight - 100; }
                """);
    }
}
