package vn.tiendo.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** The mail program's own button ends a person's digests; nothing else does, and nobody else's. */
@QuarkusTest
@Tag("database")
class UnsubscribeTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Given given;

    @Inject
    Chased chased;

    @Inject
    SettableClock clock;

    @Inject
    Rows rows;

    @Inject
    MailMarks marks;

    private Account staff;

    @BeforeEach
    void twoRecipients() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MOST");
        staff = given.account("staff", Role.STAFF, ministry);
        given.account("second", Role.STAFF, ministry);
        given.aTask("A-1").ledBy(ministry).dueBy(clock.today().minusDays(3)).exists();
    }

    private String address() {
        return "/mail/unsubscribe/" + marks.token(staff.id());
    }

    private List<String> paused() {
        List<String> names = new ArrayList<>();
        for (String name : new String[] {"staff", "second"}) {
            if (rows.in("account", "mail_paused = true and username = '" + name + "'") == 1) {
                names.add(name);
            }
        }
        return names;
    }

    @Test
    void standsInTheHeadOfADigest() {
        List<Letter> sent = new ArrayList<>();
        chased.owed();
        chased.sent(sent::add);
        assertThat(sent).hasSize(2);
        Letter own = sent.stream()
                .filter(l -> l.username().equals("staff"))
                .findFirst()
                .orElseThrow();
        assertThat(own.heads().get("List-Unsubscribe")).startsWith("<http").endsWith(address() + ">");
    }

    @Test
    void oneClickOfAStrangerToUsIsEnough() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", FORM)
                .body("List-Unsubscribe=One-Click")
                .post(address())
                .then()
                .statusCode(200);
        assertThat(paused()).containsExactly("staff");
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(address())
                .then()
                .statusCode(200);
        assertThat(paused()).containsExactly("staff");
    }

    @Test
    void lookingAtThePageEndsNothing() {
        given().get(address()).then().statusCode(200).body(containsString("<form method=\"post\""));
        given().head(address());
        assertThat(paused()).isEmpty();
    }

    @Test
    void aGuessedAddressIsNone() {
        String token = marks.token(staff.id());
        String seal = token.substring(token.indexOf('-') + 1);
        List<String> guesses = List.of(
                staff.id() + "-",
                staff.id() + "-x",
                (staff.id() + 1) + "-" + seal,
                token + "x",
                token.substring(0, token.length() - 1),
                "999999999999999999-" + seal,
                "-" + seal,
                seal);
        for (String guess : guesses) {
            given().get("/mail/unsubscribe/" + guess).then().statusCode(404);
            given().header("Content-Type", FORM)
                    .body("List-Unsubscribe=One-Click")
                    .post("/mail/unsubscribe/" + guess)
                    .then()
                    .statusCode(404);
        }
        assertThat(paused()).isEmpty();
    }

    @Test
    void whatIsOwedAlreadyDoesNotGoOut() {
        chased.owed();
        given().header("Content-Type", FORM).body("List-Unsubscribe=One-Click").post(address());
        chased.tamper("update alert set escalation = false");
        List<Letter> sent = new ArrayList<>();
        chased.sent(sent::add);
        assertThat(sent).extracting(Letter::username).containsExactly("second");
        assertThat(chased.to("staff").state()).isEqualTo(Outgoing.State.WITHDRAWN);
        assertThat(chased.to("staff").failure()).isEqualTo(Mail.PAUSED);
        assertThat(chased.waiting()).as("it waits to be told again").isEqualTo(1);
    }

    @Test
    void whatIsEscalatedGoesOutAllTheSame() {
        chased.owed();
        given().header("Content-Type", FORM).body("List-Unsubscribe=One-Click").post(address());
        chased.tamper("update alert set escalation = true");
        List<Letter> sent = new ArrayList<>();
        chased.sent(sent::add);
        assertThat(sent).hasSize(2);
    }
}
