package vn.tiendo.alert;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** A mail server of the house's own: takes by SMTP, hands over by IMAP, on free ports. */
final class HouseMail {

    /** The mailbox that the product reads. */
    static final String MAILBOX = "tiendo@moit.example";

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    void start() {
        server.start();
    }

    void stop() {
        server.stop();
    }

    /** One mailbox, and nothing in it. */
    void empty() {
        server.reset();
        server.setUser(MAILBOX, "tiendo", "secret");
    }

    InboxSettings settings() {
        return settings(server.getImap().getPort(), "5s");
    }

    static InboxSettings settings(int port, String patience) {
        return new InboxSettings() {
            @Override
            public Optional<String> host() {
                return Optional.of("127.0.0.1");
            }

            @Override
            public Optional<Integer> port() {
                return Optional.of(port);
            }

            @Override
            public Encryption tls() {
                return Encryption.NONE;
            }

            @Override
            public Optional<String> username() {
                return Optional.of("tiendo");
            }

            @Override
            public Optional<String> password() {
                return Optional.of("secret");
            }

            @Override
            public String folder() {
                return "INBOX";
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }

            @Override
            public boolean trustAll() {
                return false;
            }

            @Override
            public Duration patience() {
                return Duration.parse("PT" + patience);
            }
        };
    }

    /** The house delivers plus addresses into the mailbox. */
    void arrives(MimeMessage message) throws Exception {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.host", "127.0.0.1");
        smtp.put("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        message.saveChanges();
        Transport transport = Session.getInstance(smtp).getTransport("smtp");
        transport.connect();
        transport.sendMessage(message, new InternetAddress[] {new InternetAddress(MAILBOX)});
        transport.close();
    }

    void arrives(String raw) {
        GreenMailUser user = server.getUserManager().getUser("tiendo");
        byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody has dealt with anything, as far as the server knows. */
    void unsee() throws Exception {
        server.getManagers()
                .getImapHostManager()
                .getInbox(server.getUserManager().getUser("tiendo"))
                .getMessages()
                .forEach(m -> m.getFlags().remove(Flags.Flag.SEEN));
    }

    /** What a mail server says of a mail that it could not deliver (RFC 3464). */
    static String bounce(String messageId, String recipient, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.example
                To: tiendo@moit.example
                Return-Path: <>
                Message-ID: <%s@mx.example>
                Auto-Submitted: auto-replied
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry to have to inform you.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example
                Arrival-Date: Thu, 6 Nov 2025 08:00:00 +0700

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 <%s>: no such user

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: whatever

                --b--
                """.formatted(UUID.randomUUID(), recipient, action, status, recipient, messageId);
    }
}
