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
        /** Tasks that cannot wait for the day's mail; of a day there may be several. */
        URGENT,
        /** A new account. */
        INVITATION,
        /** A link to set another password. */
        RESET;

        /** Whether it is put into words when it is taken for sending, from what holds then. */
        boolean isAboutTasks() {
            return this == DIGEST || this == URGENT;
        }
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

    private Instant composedAt;
    private boolean uncertain;

    /** The recipient's id while it is a digest that has not left: the database lets in one such at most. */
    private Long unsentOf;

    protected Mail() {}

    /**
     * A mail about tasks that is to be written: what it says, and whether anything is left to say, is found out when it is
     * taken for sending.
     *
     * @param day of a digest the day it is for; of an urgent one it is not kept, since there may be several
     */
    static Mail owed(Account recipient, Kind kind, LocalDate day, String messageId, Instant at) {
        return new Mail(recipient, kind, kind == Kind.DIGEST ? day : null, messageId, at);
    }

    private Mail(Account recipient, Kind kind, LocalDate day, String messageId, Instant at) {
        super(at);
        this.recipient = recipient;
        this.kind = kind;
        this.messageId = messageId;
        this.day = day;
        this.unsentOf = kind == Kind.DIGEST ? recipient.id() : null;
    }

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
        this.composedAt = at;
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
