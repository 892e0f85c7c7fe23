package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.Given;
import vn.tiendo.Rows;

/** Somebody reports from a phone, where the network comes and goes: nothing is lost, and nothing is stored twice. */
@QuarkusTest
class ReportingOnAPhoneInBrowserTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @Inject
    Rows rows;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @ParameterizedTest
    @CsvSource({"viettel,en,KL-02,Your report on KL-02 is stored.", "vnpt,vi,KL-05,Đã lưu báo cáo về KL-05."})
    void aReportAndItsPhotoAreStoredTogether(String username, String language, String task, String told)
            throws IOException {
        try (Visitor visitor =
                new Visitor(root.getPort(), Visitor.PHONE, language, ColorScheme.LIGHT).signedInAs(username)) {
            Locator form = form(visitor, task);
            form.locator("[name=percent]").fill("91");
            form.locator("[name=done]").fill("Máy chủ đã lắp xong");
            form.locator("[name=file]").first().setInputFiles(photo("máy chủ.jpg"));
            form.locator("button.t-go").click();
            visitor.page().waitForURL("**/my-work?told=" + task + "#main");
            assertThat(visitor.text()).contains(told).contains("91 %");
            assertThat(visitor.scrollsSideways()).isFalse();
            visitor.open("/tasks/" + task);
            assertThat(visitor.see("#evidence").innerText()).contains("máy chủ.jpg");
            assertThat(visitor.see("#history").innerText()).contains("Máy chủ đã lắp xong");
            assertThat(kept(visitor)).as("drafts after sending").isZero();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusedPhotoStoresNothingAndKeepsTheWords() {
        try (Visitor viettel = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel")) {
            long reports = rows.in("progress_report");
            Locator form = form(viettel, "KL-04");
            form.locator("[name=percent]").fill("70");
            form.locator("[name=done]").fill("Portal tested");
            form.locator("[name=file]")
                    .last()
                    .setInputFiles(
                            new FilePayload("photo.jpg", "image/jpeg", "<script>".getBytes(StandardCharsets.UTF_8)));
            form.locator("button.t-go").click();
            viettel.see("#own-KL-04 [role=alert]").first().waitFor();
            assertThat(viettel.see("#own-KL-04").innerText()).contains("Files of this kind are not taken");
            assertThat(form(viettel, "KL-04").locator("[name=done]").inputValue())
                    .isEqualTo("Portal tested");
            assertThat(rows.in("progress_report")).isEqualTo(reports);
            assertThat(rows.in("task_evidence")).isZero();
        }
    }

    @Test
    void aDraftIsKeptWithoutANetworkAndSentLater() {
        try (Visitor viettel = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel")) {
            Locator form = form(viettel, "KL-04");
            viettel.page().context().setOffline(true);
            form.locator("[name=percent]").fill("66");
            form.locator("[name=done]").fill("Typed in a tunnel");
            form.locator("button.t-go").click();
            form.getByText("No network. Your draft is kept on this phone.").waitFor();
            viettel.page().context().setOffline(false);
            viettel.open("/my-work");
            Locator again = form(viettel, "KL-04");
            assertThat(again.locator("[name=done]").inputValue()).isEqualTo("Typed in a tunnel");
            assertThat(again.locator(".t-draft").innerText()).contains("It was not sent.");
            again.locator("button.t-go").click();
            viettel.page().waitForURL("**/my-work?told=KL-04#main");
            assertThat(rows.in("progress_report", "done = 'Typed in a tunnel'")).isOne();
            assertThat(kept(viettel)).isZero();
        }
    }

    @Test
    void aReportWhoseAnswerWasLostIsStoredOnce() {
        try (Visitor viettel = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel")) {
            Locator form = form(viettel, "KL-04");
            form.locator("[name=percent]").fill("67");
            form.locator("[name=done]").fill("Sent twice");
            viettel.page().route("**/progress", ReportingOnAPhoneInBrowserTest::loseTheAnswer);
            form.locator("button.t-go").click();
            form.getByText("It was not sent.").waitFor();
            assertThat(rows.in("progress_report", "done = 'Sent twice'")).isOne();
            viettel.page().unroute("**/progress");
            form.locator("button.t-go").click();
            viettel.page().waitForURL("**/my-work?told=KL-04#main");
            assertThat(rows.in("progress_report", "done = 'Sent twice'")).isOne();
        }
    }

    private static void loseTheAnswer(Route route) {
        APIResponse taken = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        assertThat(taken.status()).isEqualTo(303);
        route.abort();
    }

    @Test
    void aDraftOutlivesTheSessionAndIsNobodyElses() {
        try (Visitor phone = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel")) {
            Locator form = form(phone, "KL-07");
            form.locator("[name=percent]").fill("12");
            form.locator("[name=done]").fill("Typed overnight");
            rows.change("update sign_in_session set ended_at = begun_at");
            form.locator("button.t-go").click();
            phone.page().waitForURL("**/sign-in");
            phone.signedInAs("vnpt");
            phone.open("/my-work");
            Locator others = form(phone, "KL-07");
            assertThat(others.locator("[name=done]").inputValue()).isEmpty();
            phone.page().context().clearCookies();
            phone.signedInAs("viettel");
            phone.open("/my-work");
            assertThat(form(phone, "KL-07").locator("[name=done]").inputValue()).isEqualTo("Typed overnight");
            assertThat(rows.in("progress_report", "done = 'Typed overnight'")).isZero();
        }
    }

    /** A task's form on the page of one's own work, opened where it is not. */
    private static Locator form(Visitor visitor, String task) {
        Locator own = visitor.see("#own-" + task);
        if (!own.locator("[name=done]").isVisible()) {
            own.locator("details.t-report > summary").click();
        }
        return own.locator("form[data-draft]");
    }

    private static int kept(Visitor visitor) {
        return (Integer) visitor.page().evaluate("localStorage.length");
    }

    private static FilePayload photo(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }
}
