package vn.tiendo.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Account;
import vn.tiendo.shared.Language;

/**
 * A mail to one recipient, kept as it was written before anything is sent: whatever is tried again is the same message
 * under the same Message-ID. Of a working day there is one digest to a recipient, and no more.
 */
@Entity
public class Mail extends Outgoing {

    /** Stands in a kept mail where the mail as it is sent has its secret. */
    static final String SECRET_MARK = "••••••••";
    /** The failure of a mail that could not be sent before its link had ended. */
    public static final String TOO_LATE = "TOO_LATE";
    /** The failure of a mail whose recipient's account was closed before it was sent. */
    public static final String ACCOUNT_CLOSED = "ACCOUNT_CLOSED";

    /** What a mail is about. */
    public enum Kind {
        /** Tasks: one a working day. */
        DIGEST,
        /** A new account. */
        INVITATION,
        /** A link to set another password. */
        RESET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account recipient;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "mail_day")
    private LocalDate day;

    private String messageId;
    private String toAddress;
    private String subject;
    private String textBody;
    private String htmlBody;
    private int tasks;

    private String secret;
    private Instant notAfter;

    protected Mail() {}

    /** The digest of a day. */
    Mail(Account recipient, LocalDate day, String messageId, Composed composed, Instant at) {
        this(recipient, Kind.DIGEST, messageId, composed, at);
        this.day = day;
    }

    /**
     * A mail about an account.
     *
     * @param secret goes where the mail has its mark, and is forgotten when the mail has left
     * @param notAfter when it is no use any more
     */
    Mail(
            Account recipient,
            Kind kind,
            String messageId,
            Composed composed,
            String secret,
            Instant notAfter,
            Instant at) {
        this(recipient, kind, messageId, composed, at);
        this.secret = secret;
        this.notAfter = notAfter;
    }

    private Mail(Account recipient, Kind kind, String messageId, Composed composed, Instant at) {
        super(at);
        this.recipient = recipient;
        this.kind = kind;
        this.messageId = messageId;
        this.toAddress = recipient.email();
        this.subject = composed.subject();
        this.textBody = composed.text();
        this.htmlBody = composed.html();
        this.tasks = composed.tasks();
    }

    /** What a mail says, in its recipient's language, and of how many tasks. */
    record Composed(String subject, String text, String html, int tasks) {}

    @Override
    void delivered(Instant at) {
        super.delivered(at);
        secret = null;
    }

    @Override
    void giveUp(int attempt, String why) {
        super.giveUp(attempt, why);
        if (isFailed()) {
            secret = null;
        }
    }

    boolean isTooLate(Instant at) {
        return notAfter != null && !at.isBefore(notAfter);
    }

    Letter letter() {
        return new Letter(
                messageId,
                toAddress,
                day(),
                recipient.username(),
                kind,
                recipient.language(),
                subject,
                revealed(textBody),
                revealed(htmlBody),
                createdAt(),
                attempts());
    }

    private String revealed(String body) {
        return secret == null ? body : body.replace(SECRET_MARK, secret);
    }

    public Long id() {
        return id;
    }

    public Account recipient() {
        return recipient;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isDigest() {
        return kind == Kind.DIGEST;
    }

    /** Of a digest the day it is for, of another the day it was written. */
    public LocalDate day() {
        return day != null ? day : LocalDate.ofInstant(createdAt(), Language.ZONE);
    }

    public String messageId() {
        return messageId;
    }

    public String to() {
        return toAddress;
    }

    public String subject() {
        return subject;
    }

    /** Without its secret, if it has one. */
    public String text() {
        return textBody;
    }

    /** Without its secret, if it has one. */
    public String html() {
        return htmlBody;
    }

    /** Of how many tasks it tells, copies of an order counted one by one. */
    public int tasks() {
        return tasks;
    }
}
