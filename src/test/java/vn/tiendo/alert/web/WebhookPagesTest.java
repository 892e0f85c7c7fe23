package vn.tiendo.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Forms;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.alert.Outbox;
import vn.tiendo.alert.Receiver;
import vn.tiendo.organisation.Role;

/** What an administrator sees of calls to other systems, and does about them. */
@QuarkusTest
@Tag("database")
class WebhookPagesTest {

    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]{44}");

    @Inject
    Given given;

    @Inject
    Happens happens;

    @Inject
    Rows rows;

    @Inject
    SettableClock clock;

    @Inject
    Outbox outbox;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void aTaskOfAMinistry() {
        given.emptyDatabase();
        given.account("admin", Role.ADMIN, null);
        given.account("staff", Role.STAFF, given.organisation("MoIT"));
        given.account("khcn", Role.UNIT, given.organisation("MOST"));
        given.aTask("A-1")
                .ledBy(given.organisation("MOST"))
                .dueBy(clock.today().plusDays(30))
                .exists();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Response made(String url, List<String> events) {
        return Forms.send(
                "admin", "/webhooks/new", "/webhooks", Map.of("organisation", "MOST", "url", url, "events", events));
    }

    private static String secretIn(Response page) {
        Matcher found = SECRET.matcher(page.asString().replace("&#43;", "+").replace("&#61;", "="));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void showsTheSecretOnceAndSignsWithIt() {
        Response answer = made(receiver.address(), List.of("REPORTED", "ACCEPTED"));
        assertThat(answer.statusCode()).isEqualTo(201);
        String secret = secretIn(answer);
        happens.reported("A-1", 40, "begun");
        outbox.run(clock.instant());
        assertThat(receiver.heard()).singleElement().satisfies(c -> assertThat(c.isSignedWith(secret))
                .isTrue());
        As.user("admin")
                .get("/webhooks/1")
                .then()
                .statusCode(200)
                .body(
                        containsString("arrived"),
                        containsString(receiver.heard().get(0).id()))
                .body(containsString("reported or claimed, accepted"), not(containsString("whsec_")));
        As.user("admin")
                .get("/webhooks")
                .then()
                .body(containsString(receiver.address()), not(containsString("whsec_")));
    }

    @Test
    void refusesWithWordsAndKeepsWhatWasTyped() {
        Response answer = made("ftp://example.vn/x", List.of("REPORTED"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("begins with https://", "ftp://example.vn/x", "value=\"REPORTED\" checked");
        assertThat(made("https://name:word@example.vn/x", List.of("REPORTED")).statusCode())
                .isEqualTo(422);
        assertThat(made("https:///x", List.of("REPORTED")).statusCode()).isEqualTo(422);
        assertThat(made("https://example.vn/x", List.of("TEST")).asString()).contains("Choose at least one event.");
        assertThat(made("https://example.vn/x", List.of("nonsense")).statusCode())
                .isEqualTo(422);
        assertThat(rows.in("webhook")).isZero();
    }

    @Test
    void showsThatFailuresSwitchedItOffAndLetsItBeSwitchedOnAgain() {
        made(receiver.address(), List.of("REPORTED"));
        receiver.answers(410);
        happens.reported("A-1", 40, "begun");
        outbox.run(clock.instant());
        As.user("admin")
                .get("/webhooks/1")
                .then()
                .body(containsString("switched off after failures"), containsString("answered 410"))
                .body(containsString("Switch on"));
        As.user("admin")
                .get("/alerts")
                .then()
                .body(containsString("One webhook was switched off"), containsString("href=\"/webhooks/1\""));
        As.user("staff")
                .get("/alerts")
                .then()
                .body(containsString("One webhook was switched off"), not(containsString("href=\"/webhooks")));
        As.user("khcn").get("/alerts").then().statusCode(200).body(not(containsString("webhook")));
        Response on = Forms.send("admin", "/webhooks/1", "/webhooks/1/state", Map.of("on", "true"));
        assertThat(on.statusCode()).isEqualTo(303);
        receiver.answers(200);
        clock.tick(Duration.ofMinutes(1));
        happens.reported("A-1", 50, "more");
        outbox.run(clock.instant());
        assertThat(receiver.heard()).hasSize(2);
        As.user("admin").get("/alerts").then().body(not(containsString("switched off because")));
    }

    @Test
    void switchesOffMakesAnotherSecretAndTriesOut() {
        String first = secretIn(made(receiver.address(), List.of("REPORTED")));
        assertThat(Forms.send("admin", "/webhooks/1", "/webhooks/1/state", Map.of("on", "false"))
                        .statusCode())
                .isEqualTo(303);
        As.user("admin").get("/webhooks/1").then().body(containsString("switched off"), containsString("Switch on"));
        Response rotated = Forms.send("admin", "/webhooks/1", "/webhooks/1/secret", Map.of());
        assertThat(rotated.statusCode()).isEqualTo(201);
        assertThat(secretIn(rotated)).isNotEqualTo(first);
        assertThat(Forms.send("admin", "/webhooks/1", "/webhooks/1/trials", Map.of())
                        .statusCode())
                .isEqualTo(303);
        outbox.run(clock.instant());
        assertThat(receiver.types()).containsExactly("tiendo.test");
        assertThat(receiver.heard().get(0).isSignedWith(secretIn(rotated))).isTrue();
    }

    @Test
    void isForAdministratorsOnly() {
        made(receiver.address(), List.of("REPORTED"));
        for (String user : List.of("staff", "khcn")) {
            for (String page : List.of("/webhooks", "/webhooks/new", "/webhooks/1")) {
                assertThat(As.user(user).get(page).statusCode()).isIn(403, 404);
            }
        }
        As.user("admin").get("/webhooks/99").then().statusCode(404);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        made(receiver.address(), List.of("REPORTED"));
        Map<String, String> words = Map.of(
                "/webhooks", "đang bật", "/webhooks/1", "Gửi sự kiện thử", "/webhooks/new", "báo cáo hoặc báo đã xong");
        words.forEach((page, said) -> As.user("admin")
                .queryParam("lang", "vi")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(said), not(containsString("webhook_"))));
    }
}
