package vn.tiendo.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Account;

/**
 * The one mail of a working day to one recipient, kept as it was written before anything is sent: whatever is tried
 * again is the same message under the same Message-ID.
 */
@Entity
public class Mail extends Outgoing {

    /** The failure of a mail whose recipient's account was closed before it was sent. */
    public static final String ACCOUNT_CLOSED = "ACCOUNT_CLOSED";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account recipient;

    @Column(name = "mail_day")
    private LocalDate day;

    private String messageId;
    private String toAddress;
    private String subject;
    private String textBody;
    private String htmlBody;
    private int tasks;

    protected Mail() {}

    Mail(Account recipient, LocalDate day, String messageId, Composed composed, Instant at) {
        super(at);
        this.recipient = recipient;
        this.day = day;
        this.messageId = messageId;
        this.toAddress = recipient.email();
        this.subject = composed.subject();
        this.textBody = composed.text();
        this.htmlBody = composed.html();
        this.tasks = composed.tasks();
    }

    /** What a mail says, in its recipient's language, and of how many tasks. */
    record Composed(String subject, String text, String html, int tasks) {}

    Letter letter() {
        return new Letter(
                messageId,
                toAddress,
                day,
                recipient.username(),
                recipient.language(),
                subject,
                textBody,
                htmlBody,
                createdAt(),
                attempts());
    }

    public Long id() {
        return id;
    }

    public Account recipient() {
        return recipient;
    }

    public LocalDate day() {
        return day;
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

    public String text() {
        return textBody;
    }

    public String html() {
        return htmlBody;
    }

    /** Of how many tasks it tells, copies of an order counted one by one. */
    public int tasks() {
        return tasks;
    }
}
