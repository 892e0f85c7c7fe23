package vn.tiendo.alert;

import io.vertx.ext.mail.mailencoder.MailEncoder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Mails go to the mail server that is set. Not by Quarkus's mailer: in this release it waits without end for a server that
 * says nothing, and after a failure it cannot tell whether the text had been handed over already.
 */
final class SmtpPost implements PostOffice {

    private final MailServer server;
    private final String from;
    private final Optional<String> returns;
    private final Timer timer = new Timer("mail patience", true);

    SmtpPost(MailServer server, String from) {
        this(server, from, Optional.empty());
    }

    /** @param returns where what cannot be delivered comes back to; the sender's address when empty */
    SmtpPost(MailServer server, String from, Optional<String> returns) {
        this.server = server;
        this.from = from;
        this.returns = returns;
    }

    /** One connection for one mail: what one mail leaves behind cannot hold up the next. */
    @Override
    public void deliver(Letter letter) throws Undelivered {
        Prepared out = prepared(letter);
        SmtpConversation conversation = new SmtpConversation(out.session());
        Cut cut = new Cut();
        timer.schedule(cut, server.patience().toMillis());
        try {
            conversation.deliver(server.connect(cut.socket), out.message(), out.recipient());
        } catch (IOException | MessagingException | RuntimeException e) {
            String words = cut.isMade
                    ? "no answer within " + server.patience().toSeconds() + " seconds"
                    : String.valueOf(first(e).getMessage());
            throw conversation.judge(words, e);
        } finally {
            cut.cancel();
            close(conversation, cut.socket);
        }
    }

    /** A mail as the library wants it. */
    private record Prepared(Session session, MimeMessage message, InternetAddress recipient) {}

    private Prepared prepared(Letter letter) throws Undelivered {
        Session session = server.session(sender());
        try {
            String text = MimeText.of(new MailEncoder(letter.message(from), null).encodeMail());
            MimeMessage message =
                    new MimeMessage(session, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return new Prepared(session, message, new InternetAddress(letter.to(), true));
        } catch (IllegalArgumentException | MessagingException e) {
            // An address that cannot be one.
            throw new Undelivered(String.valueOf(e.getMessage()), true, e);
        }
    }

    private String sender() throws Undelivered {
        try {
            return new InternetAddress(returns.orElse(from), true).getAddress();
        } catch (AddressException e) {
            throw Undelivered.unreachable("the sender's address that is set is none: " + from, e);
        }
    }

    private static Throwable first(Throwable e) {
        Throwable first = e;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first;
    }

    private static void close(SmtpConversation conversation, Socket socket) {
        try {
            conversation.close();
        } catch (MessagingException e) {
            // The server has the mail or has not; how it says good-bye changes nothing.
        }
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone as it is.
        }
    }

    /** Ends a conversation that lasts too long, wherever it is: each byte may come in time, and the mail never end. */
    private static final class Cut extends TimerTask {

        private final Socket socket = new Socket();
        private volatile boolean isMade;

        @Override
        public void run() {
            isMade = true;
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone as it is.
            }
        }
    }
}
