package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Postbox;
import vn.tiendo.SettableClock;
import vn.tiendo.alert.Outgoing.State;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** Claim, send, confirm: nothing lost, and nothing sent under two names. */
@QuarkusTest
@Tag("database")
class OutboxTest {

    @Inject
    Given given;

    @Inject
    Chased chased;

    @Inject
    SettableClock clock;

    @Inject
    Postbox postbox;

    @Inject
    Mails mails;

    @Inject
    OutboxStep step;

    @Inject
    MailServer server;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private PostOffice smtp;
    private Instant at;

    @BeforeEach
    void aMailIsWritten() {
        given.emptyDatabase();
        postbox.empty();
        smtp = new SmtpPost(server::client, "tiendo@moit.example");
        Organisation ministry = given.organisation("MOST");
        given.account("staff", Role.STAFF, ministry);
        given.aTask("A-1").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        chased.now();
        at = clock.instant();
    }

    private Outbox.Sent send(Instant moment) {
        return through(smtp).run(moment);
    }

    private Outbox through(PostOffice post) {
        return new Outbox(List.of(new MailTray(mails, step, post)));
    }

    @Test
    void deliversToTheMailServer() throws Exception {
        assertThat(send(at)).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(send(at.plusSeconds(3600))).isEqualTo(new Outbox.Sent(0, 0));
        Mail mail = chased.only();
        assertThat(mail.state()).isEqualTo(State.SENT);
        assertThat(mail.sentAt()).isEqualTo(at);
        assertThat(postbox.mails()).hasSize(1);
        MimeMessage received = postbox.mails().get(0);
        assertThat(received.getMessageID()).isEqualTo(mail.messageId());
        assertThat(received.getSubject()).isEqualTo(mail.subject());
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(received.getSentDate()).isEqualTo(at);
        assertThat(received.getFrom()[0]).hasToString("tiendo@moit.example");
        assertThat(Parts.of(received))
                .containsExactly(mail.text().strip(), mail.html().strip());
    }

    @Test
    void keepsTryingWhileTheServerIsAway() throws Exception {
        postbox.shut();
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 1));
        Mail mail = chased.only();
        assertThat(mail.state()).isEqualTo(State.QUEUED);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.nextAttemptAt()).isEqualTo(at.plus(Duration.ofMinutes(1)));
        assertThat(mail.failure()).isNotBlank();
        assertThat(send(at.plusSeconds(59))).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(send(at.plusSeconds(60))).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().nextAttemptAt()).isEqualTo(at.plusSeconds(180));
        postbox.empty();
        assertThat(send(at.plusSeconds(180))).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(postbox.mails()).hasSize(1);
        assertThat(postbox.mails().get(0).getMessageID()).isEqualTo(mail.messageId());
        assertThat(chased.only().failure()).isNull();
    }

    @Test
    void takesUpTheMailOfAKilledSender() throws Exception {
        Letter lost = step.claim(chased.only().id(), at).orElseThrow();
        assertThat(chased.only().state()).isEqualTo(State.SENDING);
        assertThat(send(at.plus(Mail.LEASE).minusSeconds(1))).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(send(at.plus(Mail.LEASE))).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(postbox.mails().get(0).getMessageID()).isEqualTo(lost.messageId());
        assertThat(Parts.of(postbox.mails().get(0)))
                .containsExactly(lost.text().strip(), lost.html().strip());
    }

    @Test
    void aSenderWhoseTimeRanOutHasNoSayAnyMore() {
        Long id = chased.only().id();
        Letter slow = step.claim(id, at).orElseThrow();
        step.claim(id, at.plus(Mail.LEASE)).orElseThrow();
        step.undelivered(id, slow.attempt(), new Undelivered("slow", true, null), at.plus(Mail.LEASE));
        assertThat(chased.only().state()).isEqualTo(State.SENDING);
    }

    @Test
    void oneBadMailBlocksNoOther() {
        given.account("second", Role.STAFF, given.organisation("MOST"));
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        clock.tick(Duration.ofMinutes(1));
        chased.now();
        assertThat(chased.mails()).hasSize(2);
        List<String> delivered = new ArrayList<>();
        Outbox.Sent sent = through(letter -> {
                    if (letter.username().equals("staff")) {
                        throw new IllegalStateException("poison");
                    }
                    delivered.add(letter.username());
                })
                .run(clock.instant());
        assertThat(sent).isEqualTo(new Outbox.Sent(1, 1));
        assertThat(delivered).containsExactly("second");
        assertThat(chased.to("staff").state()).isEqualTo(State.QUEUED);
        assertThat(chased.to("staff").failure()).contains("poison");
    }

    @Test
    void givesUpOnARecipientTheServerRefusesForGood() throws Exception {
        postbox.shut();
        try (RefusingServer refusing = new RefusingServer(port, "RCPT", "550 5.1.1 no such mailbox")) {
            assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 1));
        }
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(chased.only().failure()).contains("550 5.1.1 no such mailbox");
    }

    @Test
    void waitsForTheOperatorWhenTheServerRefusesTheSender() throws Exception {
        postbox.shut();
        try (RefusingServer refusing = new RefusingServer(port, "MAIL", "550 5.7.1 not from you")) {
            assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 1));
        }
        assertThat(chased.only().state()).isEqualTo(State.QUEUED);
        assertThat(chased.only().failure()).contains("not from you");
    }

    @Test
    void anAddressThatIsNoneIsGivenUp() {
        chased.tamper("update mail set to_address = concat('a@b.example', chr(13), chr(10), 'Bcc: c@d.example')");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(postbox.mails()).isEmpty();
    }

    @Test
    void sendsNothingToAClosedAccount() {
        chased.tamper("update account set enabled = false");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(chased.only().failure()).isEqualTo(Mail.ACCOUNT_CLOSED);
        assertThat(postbox.mails()).isEmpty();
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToHalfAnHour() {
        assertThat(java.util.stream.IntStream.rangeClosed(1, 8)
                        .mapToObj(n -> Mail.wait(n).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }
}
