package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;

/** A contractor reports from a phone, and the staff see it. */
@QuarkusTest
class ReportingInBrowserTest {

    @TestHTTPResource("/")
    URL root;

    @Inject
    Given given;

    @BeforeEach
    void theDemoDay() {
        given.theDemoDay();
    }

    @Test
    void aContractorsReportIsOnTheStaffsBoard() {
        try (Visitor viettel = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel");
                Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            assertThat(viettel.at()).as("a contractor's first page").isEqualTo("/my-work");
            assertThat(viettel.text()).contains("KL-02").contains("4 tasks.");
            viettel.see("#KL-02-percent").fill("93");
            viettel.see("#KL-02-done").fill("Article on shared data agreed with the lead unit.");
            viettel.see("#own-KL-02 button.t-go").click();
            viettel.page().waitForURL("**/my-work?told=KL-02#main");
            assertThat(viettel.text())
                    .contains("Your report on KL-02 is stored.")
                    .contains("93 %");

            staff.open("/");
            assertThat(staff.see("#due").innerText())
                    .contains("KL-02")
                    .contains("93 %")
                    .contains("today");
            staff.open("/tasks/KL-02");
            assertThat(staff.see("#history").innerText())
                    .contains("Viettel Group reported 93 %")
                    .contains("Article on shared data agreed with the lead unit.");
            assertThat(viettel.complaints()).isEmpty();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusedReportComesBackWithItsInputAndTheReason() {
        try (Visitor viettel = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("viettel")) {
            viettel.open("/tasks/KL-04");
            // What a browser without checks of its own would send.
            viettel.page().evaluate("document.querySelector('#report form').noValidate = true");
            viettel.see("#percent").fill("101");
            viettel.see("#done").fill("Portal in its last test <script>alert(1)</script>");
            viettel.see("summary.form-label").click();
            viettel.see("#difficulty").fill("Chờ quyết định về chủ sở hữu dữ liệu 🙏");
            viettel.see("#report button.t-go").click();
            viettel.see("#report [role=alert]").first().waitFor();
            assertThat(viettel.text()).contains("Percent must be between 0 and 100; you wrote 101.");
            assertThat(viettel.see("#percent").inputValue()).isEqualTo("101");
            assertThat(viettel.see("#done").inputValue())
                    .isEqualTo("Portal in its last test <script>alert(1)</script>");
            assertThat(viettel.see("#difficulty").inputValue()).isEqualTo("Chờ quyết định về chủ sở hữu dữ liệu 🙏");
            assertThat(viettel.see("#history").innerText()).doesNotContain("last test");
            viettel.see("#percent").fill("70");
            viettel.see("#report button.t-go").click();
            viettel.page().waitForURL("**/tasks/KL-04?told=progress#main");
            assertThat(viettel.see("#history").innerText())
                    .contains("<script>alert(1)</script>")
                    .contains("🙏");
            assertThat(viettel.complaints()).isEmpty();
        }
    }

    @Test
    void theReasonIsInThePersonsLanguage() {
        try (Visitor vnpt = new Visitor(root.getPort(), Visitor.PHONE).signedInAs("vnpt")) {
            vnpt.open("/tasks/KL-05");
            vnpt.page().evaluate("document.querySelector('#report form').noValidate = true");
            vnpt.see("#percent").fill("-1");
            vnpt.see("#report button.t-go").click();
            vnpt.see("#report [role=alert]").first().waitFor();
            assertThat(vnpt.text())
                    .contains("Phần trăm phải từ 0 đến 100; bạn nhập -1.")
                    .contains("Mục này phải được điền.");
        }
    }

    @Test
    void staffSetALastGoodDayByHandAndBothYardsticksStay() {
        try (Visitor staff = new Visitor(root.getPort(), Visitor.DESK).signedInAs("staff")) {
            staff.open("/tasks/KL-02/due-day");
            staff.see("#dueOn").fill("2025-11-07");
            staff.see("#reason").fill("The notice means the 7th itself.");
            staff.see("main button.t-go").click();
            staff.page().waitForURL("**/tasks/KL-02?told=due-day#main");
            assertThat(staff.text())
                    .contains("Thu 6 Nov 2025")
                    .contains("Fri 7 Nov 2025")
                    .contains("The notice means the 7th itself.");
        }
    }
}
