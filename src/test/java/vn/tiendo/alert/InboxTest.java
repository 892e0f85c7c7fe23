package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Postbox;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;

/** A mailbox over real SMTP and IMAP: what comes in becomes a report or marks an address, or is shown as refused. */
@QuarkusTest
@Tag("database")
class InboxTest {

    private static final String MAILBOX = HouseMail.MAILBOX;
    private static final String OFFICER = "officer@tiendo.example";
    private static final HouseMail HOUSE = new HouseMail();

    @Inject
    Given given;

    @Inject
    Chased chased;

    @Inject
    SettableClock clock;

    @Inject
    Postbox postbox;

    @Inject
    OutboxStep sending;

    @Inject
    MailServer server;

    @Inject
    InstallationKey keys;

    @Inject
    InboxStep step;

    @Inject
    Reporting reporting;

    @Inject
    Rows rows;

    private Organisation ministry;
    private Account officer;
    private Account staff;
    private ReplyAddress replies;

    @BeforeAll
    static void theHouseHasAMailServer() {
        HOUSE.start();
    }

    @AfterAll
    static void itStops() {
        HOUSE.stop();
    }

    @BeforeEach
    void anOfficerGotAMailAboutOneTask() throws Exception {
        given.emptyDatabase();
        postbox.empty();
        HOUSE.empty();
        replies = new ReplyAddress(keys, HOUSE.settings(), "Tiendo <" + MAILBOX + ">");
        QuarkusMock.installMockForType(replies, ReplyAddress.class);
        ministry = given.organisation("MOST");
        officer = given.account("officer", Role.UNIT, ministry);
        staff = given.account("staff", Role.STAFF, null);
        given.aTask("A-1").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        send();
    }

    private void send() {
        chased.owed();
        chased.sent(new SmtpPost(server, "Tiendo <" + MAILBOX + ">", replies.forReturns()));
    }

    private Inbox inbox() {
        return new Inbox(HOUSE.settings(), step);
    }

    private Inbox.Read read() {
        return inbox().run(clock.instant());
    }

    private MimeMessage theMail() {
        return postbox.mails().stream()
                .filter(m -> to(m).equals(OFFICER))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String replyTo() throws Exception {
        return ((InternetAddress) theMail().getReplyTo()[0]).getAddress();
    }

    /** What a mail program makes of an answer. */
    private MimeMessage reply(String from, String to, String text) throws Exception {
        MimeMessage reply = new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            protected void updateMessageID() throws jakarta.mail.MessagingException {
                if (getHeader("Message-ID") == null) {
                    setHeader("Message-ID", "<" + UUID.randomUUID() + "@client.example>");
                }
            }
        };
        reply.setFrom(from);
        reply.setRecipients(Message.RecipientType.TO, to);
        reply.setSubject("Re: " + theMail().getSubject(), "UTF-8");
        reply.setText(text, "UTF-8");
        return reply;
    }

    private void answers(String text) throws Exception {
        HOUSE.arrives(reply(OFFICER, replyTo(), text));
    }

    private String became() {
        return (String) rows.value("select outcome from inbound_mail order by id desc");
    }

    private long reports() {
        return rows.in("progress_report");
    }

    private void isRefusedAs(String outcome) {
        long before = reports();
        assertThat(read()).isEqualTo(new Inbox.Read(0, 1, 0));
        assertThat(became()).isEqualTo(outcome);
        assertThat(reports()).isEqualTo(before);
    }

    @Test
    void aReplyBecomesAReportThatAwaitsConfirmation() throws Exception {
        assertThat(replyTo()).matches("tiendo\\+\\d+-[0-9a-f]{24}@moit\\.example");
        assertThat(theMail().getHeader("X-Auto-Response-Suppress")[0]).doesNotContain("All", "NDR");
        assertThat(theMail().getHeader("Return-Path")[0]).contains(MAILBOX);
        answers("""
                Đã chạy 16 trên 20 cơ sở dữ liệu, 60 %.

                --
                Nguyễn Văn A
                Vào Th 5, 6 thg 11, 2025 vào lúc 08:00 Tiendo <tiendo@moit.example>
                đã viết:
                > 80% của thư này là trích dẫn
                """);
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        assertThat(read()).isEqualTo(new Inbox.Read(0, 0, 0));
        assertThat(rows.in(
                        "progress_report",
                        "origin = 'MAIL' and percent_done = 60 and done = 'Đã chạy 16 trên 20 cơ sở dữ liệu, 60 %.'"
                                + " and account_id = " + officer.id()))
                .isEqualTo(1);
        String page = As.user("officer").get("/tasks/A-1").asString();
        assertThat(page).contains("It came as a reply to a mail", "by mail", "/confirmation");
        assertThat(As.user("officer").get("/my-work").asString()).contains("Confirm this report", "A-1");
        Long report = ((Number) rows.value("select id from progress_report")).longValue();
        reporting.confirm("A-1", report, officer.person(), Origin.PAGE, clock.instant());
        assertThat(As.user("officer").get("/tasks/A-1").asString()).doesNotContain("It came as a reply to a mail");
        String inbox = As.user("staff").get("/alerts/inbox").asString();
        assertThat(inbox).contains(OFFICER, "/tasks/A-1", "A report that awaits confirmation.", "Đã chạy 16");
    }

    @Test
    void aHundredPercentByMailIsNoClaim() throws Exception {
        answers("All done, 100%");
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        assertThat(became()).isEqualTo("REPORTED_NO_CLAIM");
        assertThat(rows.in("claim")).isZero();
        assertThat(rows.in("progress_report", "percent_done is null")).isEqualTo(1);
    }

    @Test
    void whoHasNotGotTheMailReportsNothing() throws Exception {
        HOUSE.arrives(reply("somebody@else.example", replyTo(), "60%"));
        isRefusedAs("WRONG_SENDER");
        HOUSE.arrives(reply(OFFICER, MAILBOX, "60%"));
        isRefusedAs("NO_TOKEN");
        HOUSE.arrives(reply(OFFICER, replyTo().replaceFirst("-[0-9a-f]{4}", "-0000"), "60%"));
        isRefusedAs("WRONG_TOKEN");
        MimeMessage two = reply(OFFICER, replyTo(), "60%");
        two.addFrom(InternetAddress.parse("somebody@else.example"));
        HOUSE.arrives(two);
        isRefusedAs("WRONG_SENDER");
        assertThat(As.user("staff").get("/alerts/inbox").asString())
                .contains("Not taken", "It is not from the address to which the mail went.");
    }

    @Test
    void theTokenOfAnothersMailOpensNothing() throws Exception {
        given.account("second", Role.UNIT, ministry);
        chased.tamper("update task set look_on = due_on");
        chased.tamper("update history_entry set said_once = null");
        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(2)).exists();
        String mine = replyTo();
        HOUSE.arrives(reply("second@tiendo.example", mine, "60%"));
        isRefusedAs("WRONG_SENDER");
        chased.tamper("update account set email = 'new@tiendo.example' where username = 'officer'");
        HOUSE.arrives(reply(OFFICER, mine, "60%"));
        isRefusedAs("WRONG_SENDER");
    }

    @Test
    void aProgramsAnswerIsNoReport() throws Exception {
        for (String head :
                List.of("Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: bulk", "List-Id: <x.y>")) {
            MimeMessage reply = reply(OFFICER, replyTo(), "I am away until Monday, 60% of the time");
            reply.addHeaderLine(head);
            HOUSE.arrives(reply);
            isRefusedAs("AUTOMATIC");
        }
        MimeMessage absent = reply(OFFICER, replyTo(), "I am away");
        absent.setSubject("Trả lời tự động: vắng mặt", "UTF-8");
        HOUSE.arrives(absent);
        isRefusedAs("AUTOMATIC");
        HOUSE.arrives(reply(replyTo(), replyTo(), "from ourselves"));
        isRefusedAs("AUTOMATIC");
        MimeMessage person = reply(OFFICER, replyTo(), "By hand");
        person.addHeaderLine("Auto-Submitted: no");
        HOUSE.arrives(person);
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
    }

    @Test
    void whatTheSenderMayNoLongerDoIsRefused() throws Exception {
        chased.tamper("update account set enabled = false where username = 'officer'");
        answers("60%");
        isRefusedAs("ACCOUNT_CLOSED");
        chased.tamper("update account set enabled = true where username = 'officer'");
        chased.tamper("update task set lead_id = null");
        answers("61%");
        isRefusedAs("NOT_ALLOWED");
        chased.tamper("update task set lead_id = " + ministry.id() + ", closed = true");
        answers("62%");
        isRefusedAs("TASK_CLOSED");
        chased.tamper("update task set closed = false");
        answers("> only quoted\n>> text");
        isRefusedAs("NO_WORDS");
    }

    @Test
    void theSameMessageIsTakenOnce() throws Exception {
        MimeMessage reply = reply(OFFICER, replyTo(), "Half of it, 50%");
        HOUSE.arrives(reply);
        HOUSE.arrives(reply);
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        HOUSE.unsee();
        assertThat(read()).as("a crash before the mark").isEqualTo(new Inbox.Read(0, 0, 0));
        HOUSE.arrives(reply(OFFICER, replyTo(), "Half of it, 50%"));
        isRefusedAs("SAID_ALREADY");
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void twoReadersTakeEachMessageOnce() throws Exception {
        for (int i = 0; i < 12; i++) {
            answers("Step " + i + " is done");
        }
        Inbox one = inbox();
        Inbox two = inbox();
        CompletableFuture<Inbox.Read> first = CompletableFuture.supplyAsync(() -> one.run(clock.instant()));
        CompletableFuture<Inbox.Read> second = CompletableFuture.supplyAsync(() -> two.run(clock.instant()));
        assertThat(first.get().taken() + second.get().taken() + read().taken()).isEqualTo(12);
        assertThat(reports()).isEqualTo(12);
        assertThat(rows.in("inbound_mail")).isEqualTo(12);
    }

    @Test
    void aClaimThatWaitsIsNotTakenBackByMail() throws Exception {
        ProgressReport.Said all = new ProgressReport.Said(100, "Done", null, null, null);
        reporting.report("A-1", all, officer.person(), Origin.PAGE, clock.instant());
        answers("Still some work, 90%");
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        assertThat(rows.in("task", "pending_claim_id is not null")).isEqualTo(1);
    }

    @Test
    void aBounceMarksTheAddressAndNothingElseGoesThere() throws Exception {
        String id = theMail().getMessageID();
        HOUSE.arrives(HouseMail.bounce(id, OFFICER, "delayed", "4.4.1"));
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        assertThat(became()).isEqualTo("TOLD");
        HOUSE.arrives(HouseMail.bounce("<" + UUID.randomUUID() + "@moit.example>", OFFICER, "failed", "5.1.1"));
        isRefusedAs("NOT_OURS");
        HOUSE.arrives(HouseMail.bounce(id, "staff@tiendo.example", "failed", "5.1.1"));
        isRefusedAs("NOT_OURS");
        assertThat(rows.in("account", "address_bounced_at is not null")).isZero();

        HOUSE.arrives(HouseMail.bounce(id, OFFICER.toUpperCase(java.util.Locale.ROOT), "failed", "5.1.1"));
        assertThat(read()).isEqualTo(new Inbox.Read(1, 0, 0));
        Mail mail = chased.to("officer");
        assertThat(mail.isDead()).isTrue();
        assertThat(mail.failure()).startsWith("CAME_BACK: 550 5.1.1");
        assertThat(As.user("staff").get("/alerts/mails/" + mail.id()).asString())
                .contains("Taken, and then sent back: 550 5.1.1");
        given.account("admin", Role.ADMIN, null);
        assertThat(As.user("admin").get("/accounts/officer").asString())
                .contains("Mails to the address come back", "no such user");

        given.aTask("A-2").ledBy(ministry).dueBy(clock.today().minusDays(1)).exists();
        clock.set(clock.today().plusDays(1));
        postbox.empty();
        chased.sweep();
        assertThat(As.user("staff").get("/alerts").asString()).contains("mails come back");
        send();
        assertThat(postbox.mails()).noneMatch(m -> to(m).equals(OFFICER));
        assertThat(chased.waiting()).isPositive();

        chased.tamper("update account set address_bounced_at = null");
        send();
        assertThat(postbox.mails()).as("what waited is told").anyMatch(m -> to(m).equals(OFFICER));
    }

    @Test
    void garbageStopsNothing() throws Exception {
        List<String> garbage = new ArrayList<>(List.of(
                "nothing\n",
                "From: a\n b <<<@@>>\nTo: \u0000\nContent-Type: multipart/mixed; boundary=\n\n--\n",
                "From: x@y.example\nContent-Type: text/plain; charset=no-such\nContent-Transfer-Encoding: base64\n\n!!!\n",
                "From: x@y.example\nMessage-ID: <" + "x".repeat(5000) + ">\nSubject: "
                        + "=?UTF-8?B?//8=?=\nContent-Type: text/html\n\n<script>alert(1)</script><p>Hi"));
        StringBuilder deep = new StringBuilder("From: x@y.example\n");
        for (int i = 0; i < 200; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        garbage.add(deep.append("\ndeep\n").toString());
        garbage.forEach(HOUSE::arrives);
        HOUSE.arrives(reply(OFFICER, replyTo(), "x".repeat(3_000_000)));
        answers("After all that, 70%");
        Inbox.Read read = read();
        assertThat(read.failed()).isZero();
        assertThat(read.taken()).isEqualTo(2);
        assertThat(read.refused()).isEqualTo(garbage.size());
        assertThat(rows.in("progress_report", "percent_done = 70")).isEqualTo(1);
        assertThat(rows.in("progress_report", "length(done) = 4000")).isEqualTo(1);
        assertThat(As.user("staff").get("/alerts/inbox").asString()).doesNotContain("<script>alert");
    }

    @Test
    void aMailboxThatHangsIsGivenUp() throws Exception {
        for (boolean dribbles : new boolean[] {false, true}) {
            try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
                CompletableFuture.runAsync(() -> dribble(silent, dribbles));
                Inbox inbox = new Inbox(HouseMail.settings(silent.getLocalPort(), "1s"), step);
                Inbox.Read read = CompletableFuture.supplyAsync(() -> inbox.run(clock.instant()))
                        .get(20, java.util.concurrent.TimeUnit.SECONDS);
                assertThat(read).isEqualTo(new Inbox.Read(0, 0, 1));
            }
        }
    }

    private static void dribble(ServerSocket silent, boolean dribbles) {
        try (Socket one = silent.accept()) {
            while (dribbles) {
                one.getOutputStream().write('x');
                Thread.sleep(100);
            }
            one.getInputStream().read();
        } catch (java.io.IOException | InterruptedException e) {
            // Given up.
        }
    }

    @Test
    void withoutAHostNothingIsReadAndNobodyIsToldToReply() throws Exception {
        assertThat(Stream.of(theMail().getContent())).isNotEmpty();
        assertThat(Parts.of(theMail()).get(0)).contains("You can reply to this mail");
        MimeMessage toStaff = postbox.mails().stream()
                .filter(m -> to(m).startsWith("staff"))
                .findFirst()
                .orElseThrow();
        assertThat(toStaff.getHeader("Reply-To")).isNull();
        assertThat(Parts.of(toStaff).get(0)).doesNotContain("You can reply to this mail");
    }
}
