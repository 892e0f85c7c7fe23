package vn.tiendo.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.tiendo.task.ProgressReport;

/** A message that came into the inbox, and what became of it. Its key lets it become something only once. */
@Entity
@Immutable
public class InboundMail {

    private static final int FIRST_LINES = 500;

    /** What became of a message. */
    public enum Outcome {
        /** It is a report, which awaits confirmation. */
        REPORTED,
        /** The same; it spoke of 100 percent, which is no claim by mail. */
        REPORTED_NO_CLAIM,
        /** A mail of ours came back for good: its address is marked. */
        RETURNED,
        /** A mail of ours came back for good from an address that is no longer its recipient's. */
        RETURNED_FROM_OLD,
        /** A mail of ours is late, or has arrived: nothing follows. */
        TOLD,
        /** It tells of a mail that is none of ours, or of another address than that went to. */
        NOT_OURS,
        /** It answers no mail of ours. */
        NO_TOKEN,
        /** The mark in the address to which it went is not one of ours. */
        WRONG_TOKEN,
        /** It is from another address than the mail went to that it answers, or than its recipient has now. */
        WRONG_SENDER,
        /** A program wrote it. */
        AUTOMATIC,
        /** The account of whom it is from is closed. */
        ACCOUNT_CLOSED,
        /** Who it is from may not report on the task, or see it, any more. */
        NOT_ALLOWED,
        /** The task is closed. */
        TASK_CLOSED,
        /** Nothing is left of it without what it quotes. */
        NO_WORDS,
        /** The same was said before in reply to the same mail. */
        SAID_ALREADY,
        /** The rules of reports do not let it in. */
        NOT_TAKEN,
        /** It cannot be read. */
        UNREADABLE;

        /** Whether a person may have written it and it came to nothing. */
        public boolean isRefused() {
            return ordinal() > TOLD.ordinal();
        }
    }

    /** What was found out about a message. */
    record Finding(Outcome outcome, Mail mail, ProgressReport report, String words) {

        static Finding of(Outcome outcome, Mail mail) {
            return new Finding(outcome, mail, null, null);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageKey;
    private Instant receivedAt;
    private String fromAddress;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;
    private String firstLines;
    private int attachments;

    @ManyToOne(fetch = FetchType.LAZY)
    private Mail mail;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    protected InboundMail() {}

    InboundMail(ReceivedMail received, Finding finding, Instant at) {
        messageKey = received.key();
        receivedAt = at;
        fromAddress = received.from();
        outcome = finding.outcome();
        words = finding.words();
        firstLines = ReplyText.firstLines(ReplyText.of(received.text()).words(), FIRST_LINES);
        attachments = received.attachments();
        mail = finding.mail();
        report = finding.report();
    }

    public Long id() {
        return id;
    }

    /** When it was read. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The address it says it is from; null when it names none, or several. */
    public String from() {
        return fromAddress;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The other server's words about a mail that came back; null otherwise. */
    public String words() {
        return words;
    }

    /** The beginning of what it says, without what it quotes. */
    public String firstLines() {
        return firstLines;
    }

    /** How many files came with it; they stay in the mailbox. */
    public int attachments() {
        return attachments;
    }

    /** Our mail that it answers or tells of; null where it names none. */
    public Mail mail() {
        return mail;
    }

    /** The task that it is about; null where it is about none. */
    public String task() {
        return mail == null ? null : mail.taskCode();
    }
}
