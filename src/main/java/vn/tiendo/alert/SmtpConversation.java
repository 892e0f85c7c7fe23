package vn.tiendo.alert;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import java.net.Socket;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One mail's conversation with a mail server, and how far it went: what a failure means hangs on that. */
final class SmtpConversation extends SMTPTransport {

    private static final int NOT_AVAILABLE = 421;
    private static final int TOO_BIG = 552;
    private static final int SIGN_IN_FIRST = 530;

    /** Where the conversation is. */
    private enum Stage {
        /** Until the server lets us say anything: greeting, encryption, sign-in. */
        GREETING,
        /** Who sends. */
        SENDER,
        /** Who is to have it, and whether the server wants the text. */
        RECIPIENT,
        /** The text is under way, or its last dot is and the server's answer to it. */
        TEXT
    }

    private Stage stage = Stage.GREETING;

    SmtpConversation(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    void deliver(Socket connected, Message message, Address recipient) throws MessagingException {
        connect(connected);
        sendMessage(message, new Address[] {recipient});
    }

    @Override
    protected void mailFrom() throws MessagingException {
        stage = Stage.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        OutputStream text = super.data();
        stage = Stage.TEXT;
        return text;
    }

    /**
     * What a failure means for the mail. What the server refused before the recipient was named it refuses to us; what it
     * refused after that, to this mail. No answer is one only until the text was begun: from then on it may have it.
     *
     * @param words what is said where the server said nothing
     */
    Undelivered judge(String words, Exception cause) {
        int reply = getLastReturnCode();
        if (reply < 400 || reply > 599) {
            return stage == Stage.TEXT
                    ? Undelivered.uncertain(words + " after the text of the mail was sent", cause)
                    : Undelivered.unreachable(words, cause);
        }
        String said = getLastServerResponse().strip();
        boolean aboutUs = stage == Stage.GREETING || stage == Stage.SENDER && reply != TOO_BIG;
        return aboutUs || reply == NOT_AVAILABLE || reply == SIGN_IN_FIRST
                ? Undelivered.unreachable(said, cause)
                : new Undelivered(said, reply >= 500, cause);
    }
}
