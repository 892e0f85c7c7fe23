package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Cookied;
import vn.tiendo.Given;
import vn.tiendo.Postbox;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** People are invited, forget their passwords and get links: by mail, for a day, for one use. */
@QuarkusTest
@Tag("database")
class AccountLettersTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+(/invitation/[\\w-]{43})");
    private static final String LONG_ENOUGH = "mật khẩu của người mới";

    @Inject
    Given given;

    @Inject
    Rows rows;

    @Inject
    SettableClock clock;

    @Inject
    Postbox postbox;

    @Inject
    OutboxStep step;

    @Inject
    MailServer server;

    private Cookied admin;

    @BeforeEach
    void anAdministrator() {
        given.emptyDatabase();
        postbox.empty();
        Organisation ministry = given.organisation("MoIT");
        given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("admin", Role.ADMIN, ministry);
        given.account("reader", Role.READER, ministry);
        admin = Cookied.signedInAs("admin");
    }

    private void delivered() {
        new Outbox(List.of(new MailTray(step, new SmtpPost(server, "tiendo@moit.example"), 1000))).run(clock.instant());
    }

    private Response invited(String username, String email, String language) {
        return admin.post(
                "/accounts/new",
                "/accounts",
                "username",
                username,
                "nameVi",
                "Người mới",
                "nameEn",
                "New Person",
                "role",
                "CONTRACTOR",
                "organisation",
                "Viettel",
                "email",
                email,
                "language",
                language);
    }

    private String mailedLink() throws Exception {
        List<MimeMessage> received = postbox.mails();
        Matcher link = LINK.matcher(Parts.of(received.get(received.size() - 1)).get(0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Response choose(String link, String password) {
        return Cookied.nobody().post(link, link, "password", password, "again", password);
    }

    @Test
    void anInvitationIsUsedOnce() throws Exception {
        assertThat(invited("newcomer", "new@viettel.example", "vi").header("Location"))
                .endsWith("/accounts/newcomer?told=invited");
        assertThat(Cookied.nobody().signIn("newcomer", "").header("Location")).endsWith("/sign-in/failed");
        delivered();
        MimeMessage mail = postbox.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("Tài khoản của bạn trên Tiendo");
        assertThat(mail.getAllRecipients()[0]).hasToString("new@viettel.example");
        assertThat(Parts.of(mail).get(0)).contains("Người mới", "Tên đăng nhập: newcomer", "07/11/2025 08:00");
        String link = mailedLink();
        assertThat(Parts.of(mail).get(1)).contains(link);
        assertThat(Cookied.nobody().get(link).body().asString()).contains("newcomer");
        assertThat(choose(link, "short").statusCode()).isEqualTo(422);
        assertThat(choose(link, LONG_ENOUGH).header("Location")).endsWith("/sign-in?told=set");
        assertThat(Cookied.signedInAs("newcomer", LONG_ENOUGH).get("/my-work").statusCode())
                .isEqualTo(200);
        assertThat(Cookied.nobody().get(link).statusCode()).isEqualTo(410);
        assertThat(rows.in("account_link", "closed_at is null")).isZero();
    }

    @Test
    void anInvitationEndsAfterADay() throws Exception {
        invited("newcomer", "new@viettel.example", "en");
        delivered();
        String link = mailedLink();
        clock.tick(Duration.ofHours(24).minusSeconds(1));
        assertThat(Cookied.nobody().get(link).statusCode()).isEqualTo(200);
        clock.tick(Duration.ofSeconds(1));
        Response gone = Cookied.nobody().get(link);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body().asString()).contains("older than 24 hours");
    }

    @Test
    void aNewLinkReplacesTheOneBefore() throws Exception {
        invited("newcomer", "new@viettel.example", "en");
        delivered();
        String first = mailedLink();
        clock.tick(Duration.ofMinutes(1));
        admin.post("/accounts/newcomer", "/accounts/newcomer/link");
        delivered();
        assertThat(postbox.mails().get(1).getSubject()).isEqualTo("Your account in Tiendo");
        assertThat(Cookied.nobody().get(first).statusCode()).isEqualTo(410);
        assertThat(Cookied.nobody().get(mailedLink()).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutAnAddressTheLinkIsShownToTheAdministratorOnce() {
        Response answer = invited("newcomer", "", "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        Matcher link = LINK.matcher(answer.body().asString());
        assertThat(link.find()).isTrue();
        assertThat(rows.in("mail")).isZero();
        assertThat(admin.get("/accounts/newcomer").body().asString()).doesNotContain("/invitation/");
        assertThat(choose(link.group(1), LONG_ENOUGH).statusCode()).isEqualTo(303);
        assertThat(Cookied.signedInAs("newcomer", LONG_ENOUGH).isSignedIn()).isTrue();
    }

    @Test
    void nobodySeesTheLinkAmongTheAlerts() throws Exception {
        invited("newcomer", "new@viettel.example", "en");
        String address = "/alerts/mails/" + rows.value("select max(id) from mail");
        for (boolean sent : new boolean[] {false, true}) {
            for (String who : new String[] {"admin", "reader"}) {
                As.user(who).get("/alerts").then().statusCode(200).body(containsString("Your account in Tiendo"));
                for (String page : new String[] {address, address + "/body"}) {
                    String body = As.user(who)
                            .get(page)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
                    assertThat(LINK.matcher(body).find()).as(page).isFalse();
                    assertThat(body).contains(Mail.SECRET_MARK);
                }
            }
            assertThat(rows.in("mail", "secret is null")).isEqualTo(sent ? 1 : 0);
            delivered();
        }
        assertThat(rows.in("account_link", "token_hash = '" + mailedLink().substring(12) + "'"))
                .isZero();
    }

    @Test
    void aForgottenPasswordIsSetAnewAndEverySessionEnds() throws Exception {
        Cookied reader = Cookied.signedInAs("reader");
        for (int i = 0; i < 5; i++) {
            Cookied.nobody().signIn("reader", "forgotten");
        }
        assertThat(forgotten("READER@tiendo.example")).isEqualTo(forgotten("reader@nowhere.example"));
        linksOf("reader", 1);
        delivered();
        assertThat(postbox.mails().get(0).getSubject()).isEqualTo("Set a new password in Tiendo");
        assertThat(Parts.of(postbox.mails().get(0)).get(0)).contains("Your user name: reader");
        assertThat(reader.isSignedIn()).isTrue();
        assertThat(choose(mailedLink(), LONG_ENOUGH).statusCode()).isEqualTo(303);
        assertThat(reader.isSignedIn()).isFalse();
        // Whoever has the mailbox does not wait for a stranger's guesses.
        assertThat(Cookied.signedInAs("reader", LONG_ENOUGH).isSignedIn()).isTrue();
        assertThat(postbox.mails()).hasSize(1);
    }

    @Test
    void threeLinksAnHourAreEnough() throws Exception {
        for (int i = 1; i <= 3; i++) {
            forgotten("reader");
            linksOf("reader", i);
        }
        forgotten("reader");
        forgotten("admin");
        linksOf("admin", 1);
        linksOf("reader", 3);
    }

    @Test
    void aDeactivatedPersonGetsNoLinkAndNoMailThatWaits() throws Exception {
        invited("newcomer", "new@viettel.example", "en");
        admin.post("/accounts/newcomer", "/accounts/newcomer/deactivation");
        delivered();
        assertThat(postbox.mails()).isEmpty();
        forgotten("newcomer");
        forgotten("admin");
        linksOf("admin", 1);
        linksOf("newcomer", 1);
        assertThat(rows.in("mail", "state = 'WITHDRAWN' and failure = 'ACCOUNT_CLOSED' and secret is null"))
                .isEqualTo(1);
        assertThat(admin.post("/profile", "/accounts/newcomer/link").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aLinkThatCouldNotBeSentInTimeIsNotSent() {
        invited("newcomer", "new@viettel.example", "en");
        clock.tick(Duration.ofHours(24));
        delivered();
        assertThat(postbox.mails()).isEmpty();
        As.user("reader").get("/alerts").then().body(containsString("before its link had ended"));
    }

    @Test
    void whatIsWrongWithAnInvitationIsSaidAtItsField() {
        Response answer =
                admin.post("/accounts/new", "/accounts", "username", "Bad Name", "role", "UNIT", "email", "no address");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().asString())
                .contains("A user name has 2 to 60 small letters", "must belong to an organisation")
                .contains("This is no e-mail address", "This must be filled in", "value=\"Bad Name\"");
        assertThat(invited("reader", "new@viettel.example", "en").body().asString())
                .contains("There is an account reader already.");
    }

    @Test
    void onlyAdministratorsKeepAccounts() {
        for (String page : new String[] {"/accounts", "/accounts/new", "/accounts/reader"}) {
            As.user("reader").get(page).then().statusCode(403);
        }
        assertThat(Cookied.signedInAs("reader")
                        .post("/profile", "/accounts/admin/deactivation")
                        .statusCode())
                .isEqualTo(403);
        As.user("admin").get("/accounts/nobody").then().statusCode(404);
    }

    @Test
    void administratorsDoNotShutThemselvesOut() {
        assertThat(admin.post("/accounts/new", "/accounts/admin/deactivation").statusCode())
                .isEqualTo(422);
        Response answer =
                admin.post("/accounts/admin", "/accounts/admin", "nameEn", "Admin", "role", "READER", "language", "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void theListIsSearchedFilteredAndCut() {
        for (int i = 100; i < 160; i++) {
            given.account("person" + i, Role.READER, null);
        }
        rows.change("update account set enabled = false where username = 'person105'");
        invited("newcomer", "new@viettel.example", "en");
        assertThat(admin.get("/accounts").body().asString())
                .contains("/accounts/admin\"", "after=person1")
                .doesNotContain("/accounts/reader\"");
        assertThat(admin.get("/accounts?words=PERSON15").body().asString())
                .contains("/accounts/person150\"", "/accounts/person159\"")
                .doesNotContain("/accounts/person149\"", "/accounts/admin\"");
        assertThat(admin.get("/accounts?words=viettel").body().asString()).contains("/accounts/newcomer\"");
        assertThat(admin.get("/accounts?words=%25").body().asString()).contains("Nobody is found.");
        assertThat(admin.get("/accounts?state=INVITED").body().asString())
                .contains("/accounts/newcomer\"")
                .doesNotContain("/accounts/admin\"");
        assertThat(admin.get("/accounts?state=DEACTIVATED").body().asString())
                .contains("/accounts/person105\"")
                .doesNotContain("/accounts/person104\"");
        As.user("admin").get("/accounts?words=newcomer").then().body(not(containsString("/accounts/person")));
    }

    private String forgotten(String who) {
        Response answer = Cookied.nobody().post("/sign-in/forgotten", "/sign-in/forgotten", "who", who);
        return answer.statusCode() + " " + answer.header("Location").replaceAll("^http://[^/]+", "");
    }

    /** Waits for what is looked up after the answer. */
    private void linksOf(String username, int count) throws InterruptedException {
        String made = "account_id = (select id from account where username = '" + username + "')";
        for (int i = 0; i < 100 && rows.in("account_link", made) != count; i++) {
            Thread.sleep(50);
        }
        assertThat(rows.in("account_link", made)).isEqualTo(count);
    }
}
