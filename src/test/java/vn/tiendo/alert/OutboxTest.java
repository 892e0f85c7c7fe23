package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Postbox;
import vn.tiendo.SettableClock;
import vn.tiendo.alert.Outgoing.State;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;

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
    OutboxStep step;

    @Inject
    MailServer server;

    @Inject
    StaffActs staffActs;

    @Inject
    Happens happens;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private Organisation ministry;
    private Account staff;
    private PostOffice smtp;
    private MailTray tray;
    private Instant at;

    @BeforeEach
    void aMailIsOwed() {
        given.emptyDatabase();
        postbox.empty();
        smtp = new SmtpPost(server, "tiendo@moit.example");
        tray = new MailTray(step, smtp, 30);
        ministry = given.organisation("MOST");
        staff = given.account("staff", Role.STAFF, ministry);
        given.aTask("A-1").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        chased.owed();
        at = clock.instant();
    }

    private Outbox.Sent send(Instant moment) {
        return new Outbox(List.of(tray)).run(moment);
    }

    private Outbox.Sent send(Instant moment, PostOffice post) {
        return new Outbox(List.of(new MailTray(step, post, 30))).run(moment);
    }

    private Outbox.Sent sendTo(String place, String reply, Instant moment) throws Exception {
        postbox.shut();
        try (RefusingServer refusing = new RefusingServer(port, place, reply)) {
            return send(moment);
        } finally {
            postbox.empty();
        }
    }

    private static Instant minutes(Instant from, long minutes) {
        return from.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void deliversToTheMailServer() throws Exception {
        assertThat(chased.only().subject()).isNull();
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
        assertThat(received.getHeader("List-Id")).hasSize(1);
        assertThat(received.getSentDate()).isEqualTo(at);
        assertThat(received.getFrom()[0]).hasToString("tiendo@moit.example");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(Parts.of(received))
                .containsExactly(mail.text().strip(), mail.html().strip());
    }

    @Test
    void aServerThatIsAwayUsesUpNoAttempt() throws Exception {
        given.account("second", Role.STAFF, ministry);
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        chased.owed();
        postbox.shut();
        assertThat(send(at)).as("one finds out for both").isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.to("staff").failure()).isNotBlank();
        assertThat(send(at.plusSeconds(59))).isEqualTo(new Outbox.Sent(0, 0));
        for (int minute = 1; minute <= 60; minute++) {
            assertThat(send(minutes(at, minute))).as("one a minute looks").isEqualTo(new Outbox.Sent(0, 1));
        }
        assertThat(chased.mails()).allSatisfy(m -> {
            assertThat(m.state()).isEqualTo(State.QUEUED);
            assertThat(m.attempts()).isZero();
        });
        assertThat(chased.waiting()).as("what was not said waits again").isEqualTo(2);
        postbox.empty();
        assertThat(send(minutes(at, 61))).isEqualTo(new Outbox.Sent(1, 0, true));
        assertThat(send(minutes(at, 61))).as("the way is open again").isEqualTo(new Outbox.Sent(1, 0));
        assertThat(postbox.mails()).hasSize(2);
        assertThat(chased.to("staff").failure()).isNull();
    }

    @Test
    void aBacklogIsNoFlood() {
        for (int i = 0; i < 6; i++) {
            given.account("s" + i, Role.STAFF, ministry);
        }
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        chased.owed();
        tray = new MailTray(step, letter -> {}, 3);
        assertThat(send(at)).isEqualTo(new Outbox.Sent(3, 0, true));
        assertThat(send(at.plusSeconds(59))).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(send(at.plusSeconds(60))).isEqualTo(new Outbox.Sent(3, 0, true));
        assertThat(send(at.plusSeconds(120))).isEqualTo(new Outbox.Sent(1, 0));
    }

    @Test
    void whatTheServerDoesNotTakeNowIsTriedByTheTable() throws Exception {
        Instant moment = at;
        for (int minutes : new int[] {1, 5, 15, 60, 240, 1440}) {
            assertThat(sendTo("RCPT", "451 4.3.0 later", moment)).isEqualTo(new Outbox.Sent(0, 1));
            Mail mail = chased.only();
            assertThat(mail.state()).isEqualTo(State.QUEUED);
            assertThat(mail.failure()).isEqualTo("451 4.3.0 later");
            assertThat(Duration.between(moment, mail.nextAttemptAt())).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(send(mail.nextAttemptAt().minusSeconds(1))).isEqualTo(new Outbox.Sent(0, 0));
            moment = mail.nextAttemptAt();
        }
        assertThat(sendTo("RCPT", "451 4.3.0 later", moment)).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(chased.only().attempts()).isEqualTo(7);
    }

    @Test
    void givesUpAtOnceOnWhatTheServerRefusesForGood() throws Exception {
        assertThat(sendTo("RCPT", "550 5.1.1 no such mailbox", at)).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(chased.only().failure()).isEqualTo("550 5.1.1 no such mailbox");
        assertThat(chased.only().text()).as("what it said can be read").contains("A-1");
        assertThat(chased.waiting()).isZero();
    }

    @Test
    void aRefusedMailDoesNotHoldUpTheOthers() throws Exception {
        sendTo("RCPT", "450 4.2.1 greylisted", at);
        given.account("second", Role.STAFF, ministry);
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        chased.owed();
        assertThat(send(at.plusSeconds(1))).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(chased.to("second").isSent()).isTrue();
    }

    @Test
    void theSameMailGoesOutAgainWhenItMayHaveArrived() throws Exception {
        List<Letter> tried = new ArrayList<>();
        PostOffice watched = letter -> {
            tried.add(letter);
            smtp.deliver(letter);
        };
        tray = new MailTray(step, watched, 30);
        assertThat(sendTo(RefusingServer.DOT, RefusingServer.CUT, at)).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().attempts()).isEqualTo(1);
        assertThat(send(at.plusSeconds(59))).as("the way may be shut").isEqualTo(new Outbox.Sent(0, 0));
        // Afterwards refused for certain, and a day later: it may still have arrived the first time.
        assertThat(sendTo("RCPT", "450 4.2.1 greylisted", minutes(at, 1))).isEqualTo(new Outbox.Sent(0, 1));
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        assertThat(send(at.plus(Duration.ofDays(1)))).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(tried).hasSize(3);
        for (Letter again : tried) {
            assertThat(again.messageId()).isEqualTo(tried.get(0).messageId());
            assertThat(again.writtenAt()).isEqualTo(at);
            assertThat(again.text()).isEqualTo(tried.get(0).text());
            assertThat(again.html()).isEqualTo(tried.get(0).html());
        }
        assertThat(postbox.mails().get(0).getMessageID()).isEqualTo(tried.get(0).messageId());
        assertThat(postbox.mails().get(0).getSentDate()).isEqualTo(at);
    }

    @Test
    void takesUpTheMailOfAKilledSender() throws Exception {
        Letter lost = step.claim(chased.only().id(), at).orElseThrow();
        assertThat(chased.only().state()).isEqualTo(State.SENDING);
        assertThat(send(at.plus(Duration.ofDays(9))))
                .as("our clock says nothing about it")
                .isEqualTo(new Outbox.Sent(0, 0));
        chased.leasesRunOut();
        assertThat(send(at.plusSeconds(100))).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(postbox.mails().get(0).getMessageID()).isEqualTo(lost.messageId());
        assertThat(postbox.mails().get(0).getSentDate()).isEqualTo(at);
        assertThat(Parts.of(postbox.mails().get(0)))
                .containsExactly(lost.text().strip(), lost.html().strip());
    }

    @Test
    void aSenderWhoseTimeRanOutHasNoSayAnyMore() {
        Long id = chased.only().id();
        Letter slow = step.claim(id, at).orElseThrow();
        assertThat(step.claim(id, at)).as("another holds it").isEmpty();
        chased.leasesRunOut();
        step.claim(id, at).orElseThrow();
        step.undelivered(id, slow.claim(), new Undelivered("slow", true, null), at);
        assertThat(chased.only().state()).isEqualTo(State.SENDING);
        // Unless it says that the server has it: that is so, whoever says it.
        step.delivered(id, at);
        assertThat(chased.only().state()).isEqualTo(State.SENT);
    }

    @Test
    void ofTwoSendersOneTakesIt() throws Exception {
        Long id = chased.only().id();
        List<Letter> taken = Collections.synchronizedList(new ArrayList<>());
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            senders.add(new Thread(() -> step.claim(id, at).ifPresent(taken::add)));
        }
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void aClockSetBackHoldsUpNothingThatWasNotTried() {
        assertThat(send(at.minus(Duration.ofDays(1)))).isEqualTo(new Outbox.Sent(1, 0));
    }

    @Test
    void oneBadMailBlocksNoOther() {
        given.account("second", Role.STAFF, ministry);
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        clock.tick(Duration.ofMinutes(1));
        chased.owed();
        assertThat(chased.mails()).hasSize(2);
        List<String> delivered = new ArrayList<>();
        PostOffice poisoned = letter -> {
            if (letter.username().equals("staff")) {
                throw new IllegalStateException("poison");
            }
            delivered.add(letter.username());
        };
        assertThat(send(clock.instant(), poisoned)).isEqualTo(new Outbox.Sent(1, 1));
        assertThat(delivered).containsExactly("second");
        assertThat(chased.to("staff").state()).isEqualTo(State.QUEUED);
        assertThat(chased.to("staff").failure()).contains("poison");
    }

    @Test
    void aMailThatCannotBePutIntoWordsBlocksNoOther() {
        given.account("second", Role.STAFF, ministry);
        chased.tamper("update history_entry set said_once = null");
        chased.tamper("update task set look_on = due_on");
        chased.owed();
        chased.tamper("update account set language = 'XX' where username = 'staff'");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(1, 1));
        assertThat(send(at.plusSeconds(30))).as("it stands aside").isEqualTo(new Outbox.Sent(0, 0));
        chased.tamper("update account set language = 'EN' where username = 'staff'");
        assertThat(send(minutes(at, 5))).isEqualTo(new Outbox.Sent(1, 0));
    }

    @Test
    void goesToTheAddressOfTheMoment() throws Exception {
        chased.tamper("update account set email = 'moved@moit.example' where username = 'staff'");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(1, 0));
        assertThat(postbox.mails().get(0).getAllRecipients()[0]).hasToString("moved@moit.example");
        assertThat(chased.only().to()).isEqualTo("moved@moit.example");
    }

    @Test
    void anAddressThatIsNoneIsGivenUp() {
        chased.tamper("update account set email = concat('a@b.example', chr(13), chr(10), 'Bcc: c@d.example')");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 1));
        assertThat(chased.only().state()).isEqualTo(State.FAILED);
        assertThat(postbox.mails()).isEmpty();
    }

    @Test
    void sendsNothingToAClosedAccount() {
        chased.tamper("update account set enabled = false");
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(chased.only().state()).isEqualTo(State.WITHDRAWN);
        assertThat(chased.only().failure()).isEqualTo(Mail.ACCOUNT_CLOSED);
        assertThat(chased.withdrawn()).containsExactly(Withdrawal.NO_RECIPIENT);
        assertThat(postbox.mails()).isEmpty();
    }

    @Test
    void saysNothingThatPassedWhileItWaited() {
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        chased.sweep();
        chased.tamper("update task set closed = true where code = 'A-1'");
        staffActs.moveDueDay("A-2", clock.today().plusDays(60), "agreed", staff.person(), Origin.PAGE, at);
        assertThat(send(at)).isEqualTo(new Outbox.Sent(0, 0));
        assertThat(chased.only().state()).isEqualTo(State.WITHDRAWN);
        assertThat(chased.only().failure()).isEqualTo(Mail.NOTHING_LEFT);
        assertThat(chased.only().text()).isNull();
        assertThat(chased.withdrawn()).containsExactlyInAnyOrder(Withdrawal.CLOSED, Withdrawal.DUE_DAY_MOVED);
        assertThat(postbox.mails()).isEmpty();
    }

    @Test
    void afterDaysAwayOneMailSaysWhatHoldsThen() throws Exception {
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(3)).exists();
        chased.sweep();
        postbox.shut();
        LocalDate thursday = clock.today();
        for (int day = 0; day < 7; day++) {
            clock.set(thursday.plusDays(day));
            given.aTask("B-" + day)
                    .ledBy(ministry)
                    .dueBy(clock.today().minusDays(1))
                    .exists();
            chased.owed();
            send(clock.instant());
            send(clock.instant().plusSeconds(60));
        }
        happens.completed("A-2", thursday);
        postbox.empty();
        clock.set(thursday.plusDays(7));
        chased.owed();
        send(clock.instant());
        Mail mail = chased.only();
        assertThat(mail.state()).isEqualTo(State.SENT);
        assertThat(mail.day()).isEqualTo(thursday.plusDays(7));
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(postbox.mails()).hasSize(1);
        assertThat(postbox.mails().get(0).getSentDate()).isEqualTo(clock.instant());
        assertThat(mail.text()).contains("A-1", "B-0", "B-6", "9 days late").doesNotContain("A-2");
        assertThat(chased.waiting()).isZero();
        chased.owed();
        assertThat(chased.mails()).as("one a day").hasSize(1);
    }

    @Test
    void whatWasLeftOverWaitsForTheOfficesHours() throws Exception {
        clock.set(clock.today().plusDays(1).atTime(17, 0));
        chased.owed();
        postbox.shut();
        send(clock.instant());
        postbox.empty();
        clock.set(clock.today().plusDays(1).atTime(10, 0));
        assertThat(send(clock.instant())).as("a Saturday").isEqualTo(new Outbox.Sent(0, 0));
        assertThat(chased.only().nextAttemptAt())
                .isEqualTo(clock.today()
                        .plusDays(2)
                        .atTime(8, 0)
                        .atZone(Language.ZONE)
                        .toInstant());
    }

    @Test
    void aMailThatCannotWaitSaysOnlyThat() {
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        chased.sweep();
        chased.tamper("update alert set urgent = task_id = (select id from task where code = 'A-1')");
        chased.owes(staff, Mail.Kind.URGENT);
        List<Letter> sent = new ArrayList<>();
        assertThat(send(at, sent::add)).isEqualTo(new Outbox.Sent(2, 0));
        assertThat(sent.get(0).kind()).as("it goes first").isEqualTo(Mail.Kind.URGENT);
        assertThat(sent.get(0).text()).contains("A-1").doesNotContain("A-2");
        assertThat(sent.get(0).heads()).doesNotContainKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        assertThat(sent.get(1).heads()).containsKey("List-Unsubscribe");
        chased.owes(staff, Mail.Kind.URGENT);
        assertThat(send(at, sent::add)).as("nothing is left that cannot wait").isEqualTo(new Outbox.Sent(0, 0));
    }

    @Test
    void theMailsOfAThreadReferToTheSame() {
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(3)).exists();
        given.account("second", Role.STAFF, ministry);
        List<Letter> sent = new ArrayList<>();
        chased.owed();
        send(at, sent::add);
        clock.set(clock.today().plusDays(1));
        given.aTask("A-3").ledBy(ministry).dueBy(clock.today().minusDays(3)).exists();
        chased.owed();
        send(clock.instant(), sent::add);
        List<String> own = sent.stream()
                .filter(l -> l.username().equals("staff"))
                .map(l -> l.heads().get("References"))
                .toList();
        assertThat(own).hasSize(2);
        assertThat(own.get(0)).isEqualTo(own.get(1)).matches("<[0-9a-f]{32}@[^>]+>");
        assertThat(sent.stream().filter(l -> l.username().equals("second")).map(l -> l.heads()
                        .get("References")))
                .doesNotContain(own.get(0));
        assertThat(sent.stream().map(Letter::messageId)).doesNotHaveDuplicates();
    }
}
