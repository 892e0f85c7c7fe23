package vn.tiendo.alert.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.SettableClock;
import vn.tiendo.alert.DigestRound;
import vn.tiendo.alert.Mails;
import vn.tiendo.alert.Outbox;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.overdue.OverdueSweep;

/** Who sees which mails. */
@QuarkusTest
@Tag("database")
class AlertPagesTest {

    @Inject
    Given given;

    @Inject
    SettableClock clock;

    @Inject
    OverdueSweep sweep;

    @Inject
    DigestRound round;

    @Inject
    Outbox outbox;

    @Inject
    Mails mails;

    private Long own;
    private Long foreign;

    @BeforeEach
    void twoMails() {
        given.emptyDatabase();
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.account("staff", Role.STAFF, given.organisation("MoIT"));
        given.account("reader", Role.READER, given.organisation("MoIT"));
        given.aTask("A-1").withContractor(viettel).dueBy(clock.today()).exists();
        sweep.run(clock.instant());
        round.run(clock.instant());
        outbox.run(clock.instant());
        own = id("viettel");
        foreign = id("staff");
    }

    private Long id(String username) {
        return mails.find("recipient.username", username).firstResult().id();
    }

    @Test
    void aContractorSeesOnlyItsOwnMails() {
        As.user("viettel")
                .get("/alerts")
                .then()
                .statusCode(200)
                .body(containsString("/alerts/mails/" + own), not(containsString("/alerts/mails/" + foreign)))
                .body(not(containsString("staff@tiendo.example")), not(containsString("Will be written to on")));
        As.user("viettel").get("/alerts/mails/" + own).then().statusCode(200);
        for (String address : new String[] {"/alerts/mails/" + foreign, "/alerts/mails/" + foreign + "/body"}) {
            As.user("viettel").get(address).then().statusCode(404);
        }
        As.user("viettel").get("/alerts/mails/999999").then().statusCode(404);
    }

    @Test
    void readersSeeAllMailsAndWhoIsNext() {
        given.aTask("A-2").dueBy(clock.today()).exists();
        sweep.run(clock.instant());
        As.user("reader")
                .get("/alerts")
                .then()
                .statusCode(200)
                .body(containsString("/alerts/mails/" + own), containsString("/alerts/mails/" + foreign))
                .body(containsString("Friday 7 November 2025"), containsString("newly overdue: 1"));
    }

    @Test
    void theMailsBodyMayDoNothing() {
        var answer = As.user("viettel")
                .get("/alerts/mails/" + own + "/body")
                .then()
                .statusCode(200)
                .extract();
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.body().asString()).contains("Task A-1").doesNotContain("<script", "<img");
    }

    @Test
    void aMailThatIsOwedIsShownWithoutWords() {
        given.account("second", Role.STAFF, given.organisation("MoIT"));
        given.aTask("A-2").dueBy(clock.today()).exists();
        sweep.run(clock.instant());
        round.run(clock.instant());
        Long owed = id("second");
        As.user("reader").get("/alerts").then().statusCode(200).body(containsString("In words when it is sent"));
        As.user("reader")
                .get("/alerts/mails/" + owed)
                .then()
                .statusCode(200)
                .body(containsString("from what holds then"), not(containsString("<iframe")));
        As.user("reader").get("/alerts/mails/" + owed + "/body").then().statusCode(404);
    }

    @Test
    void speaksVietnameseWhenAsked() {
        As.user("staff")
                .queryParam("lang", "vi")
                .get("/alerts")
                .then()
                .body(containsString("Cảnh báo"))
                .body(containsString("chờ gửi"), not(containsString("alert_")));
    }
}
