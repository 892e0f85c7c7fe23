package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.Running;

/** Single sign-on at a real Keycloak, with a real browser, at the packaged product. */
class SsoIT {

    @TempDir
    private static Path data;

    private static Keycloak keycloak;
    private static Running product;

    @BeforeAll
    static void startBoth() throws Exception {
        keycloak = Keycloak.start();
        product = Running.start(data, options());
        product.ready();
        keycloak.ready();
    }

    @AfterAll
    static void stopBoth() throws Exception {
        try {
            if (product != null) {
                product.close();
            }
        } finally {
            if (keycloak != null) {
                keycloak.close();
            }
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(Running.DEMO);
        options.addAll(keycloak.options());
        options.addAll(List.of(
                "-Dtiendo.sso.roles.steering=STAFF",
                "-Dtiendo.sso.units.viettel-people=Viettel",
                "-Dtiendo.sso.units.vnpt-people=VNPT"));
        return options;
    }

    @Test
    void aGroupOfTheStaffLandsOnTheBoardAndCanLeave() {
        try (Visitor lan = new Visitor(product.port(), Visitor.DESK)) {
            comeBySso(lan, "lan");
            assertThat(lan.at()).isEqualTo("/");
            assertThat(lan.see("body > header").innerText()).contains("Lan Nguyen");
            assertThat(lan.open("/directives").status()).isEqualTo(200);
            assertThat(lan.open("/tasks/KL-02/due-day").status()).isEqualTo(200);
            lan.see("body > header form button").click();
            lan.page().waitForURL("**/sign-in");
            lan.open("/directives");
            assertThat(lan.at()).isEqualTo("/sign-in");
            assertThat(lan.complaints()).isEmpty();
        }
    }

    @Test
    void aGroupOfAContractorSeesTheContractorsTasksAndCanReport() {
        try (Visitor minh = new Visitor(product.port(), Visitor.PHONE)) {
            minh.open("/tasks/KL-04");
            assertThat(minh.at()).isEqualTo("/sign-in");
            comeBySso(minh, "minh");
            assertThat(minh.at()).as("the page asked for before").isEqualTo("/tasks/KL-04");
            minh.see("#percent").fill("71");
            minh.see("#done").fill("Reported by single sign-on.");
            minh.see("#report button.t-go").click();
            minh.page().waitForURL("**/tasks/KL-04?told=*");
            assertThat(minh.see("#history").innerText()).contains("Reported by single sign-on.");
            minh.open("/my-work");
            assertThat(minh.text()).contains("4 tasks.");
            assertThat(minh.open("/tasks/KL-05").status()).isEqualTo(404);
            assertThat(minh.open("/directives").status()).isEqualTo(403);
        }
    }

    @Test
    void aGroupThatMeansNothingHereIsToldSoAndStaysOut() {
        try (Visitor hoa = new Visitor(product.port(), Visitor.DESK)) {
            comeBySso(hoa, "hoa");
            assertThat(hoa.text()).contains("none of your groups gives access here");
            hoa.open("/directives");
            assertThat(hoa.at()).isEqualTo("/sign-in");
        }
    }

    @Test
    void theProviderCannotTakeOverAnAccountWithAPassword() {
        try (Visitor other = new Visitor(product.port(), Visitor.DESK)) {
            comeBySso(other, "staff");
            assertThat(other.text()).contains("Somebody else has the user name “staff” here already");
            other.open("/directives");
            assertThat(other.at()).isEqualTo("/sign-in");
        }
    }

    @Test
    void theFormWorksBesideIt() {
        try (Visitor vnpt = new Visitor(product.port(), Visitor.DESK).signedInAs("vnpt")) {
            assertThat(vnpt.at()).isEqualTo("/my-work");
        }
    }

    @Test
    void aClosedAccountStaysOut() throws Exception {
        try (Visitor tuan = new Visitor(product.port(), Visitor.DESK)) {
            comeBySso(tuan, "tuan");
            assertThat(tuan.at()).isEqualTo("/my-work");
        }
        product.stop();
        product.close();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.toAbsolutePath() + "/tiendo", "tiendo", "tiendo");
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeUpdate("update account set enabled = false where username = 'tuan'"))
                    .isEqualTo(1);
            // The database keeps the product's wish not to be closed with its last connection.
            sql.execute("shutdown");
        }
        product = Running.start(data, options());
        product.ready();
        try (Visitor tuan = new Visitor(product.port(), Visitor.DESK)) {
            comeBySso(tuan, "tuan");
            assertThat(tuan.text()).contains("Your account here is closed");
            tuan.open("/my-work");
            assertThat(tuan.at()).isEqualTo("/sign-in");
        }
    }

    private static void comeBySso(Visitor visitor, String username) {
        visitor.open("/sign-in");
        visitor.see("a[href='/sign-in/sso']").click();
        visitor.page().waitForURL(keycloak.address() + "/**");
        visitor.see("#username").fill(username);
        visitor.see("#password").fill("demo");
        visitor.see("#kc-login").click();
        visitor.page().waitForURL("http://localhost:" + product.port() + "/**");
    }
}
