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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.organisation.Account;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * A mail to one recipient under one Message-ID. One about an account is kept as it was written; one about tasks is put into
 * words when it is taken for sending, again and again until it has left or may have: from then on what goes out is the same
 * message. Of a working day there is one digest to a recipient, and no more.
 */
@Entity
public class Mail extends WordedMail {

    /** The failure of a mail that could not be sent before its link had ended. */
    public static final String TOO_LATE = "TOO_LATE";
    /** The failure of a mail whose recipient's account was closed before it was sent. */
    public static final String ACCOUNT_CLOSED = "ACCOUNT_CLOSED";
    /** The failure of a mail whose recipient has no address any more. */
    public static final String NO_ADDRESS = "NO_ADDRESS";
    /** The failure of a mail about tasks to an address from which another came back. */
    public static final String ADDRESS_RETURNS = "ADDRESS_RETURNS";
    /** Begins the failure of a mail that was taken and then came back; the other server's words follow. */
    public static final String CAME_BACK = "CAME_BACK: ";
    /** The failure of a mail about tasks whose recipient wants none for the time being. */
    public static final String PAUSED = "PAUSED";
    /** The failure of a mail about tasks of which nothing is left to say. */
    public static final String NOTHING_LEFT = "NOTHING_LEFT";

    /** After the first attempt that failed, the second, and so on; after the last of them it is tried no more. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(4),
            Duration.ofHours(24));

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
        public boolean isAboutTasks() {
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
    private Instant notAfter;
    private boolean uncertain;

    private Instant handledAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account handledBy;

    private String handledWord;

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
        this(recipient, kind, null, messageId, at);
        this.toAddress = recipient.email();
        this.notAfter = notAfter;
        keepSecret(secret);
        say(composed, null, null, at);
    }

    /** To whom it goes is settled when it is taken, by the address of that moment. */
    void address(String email) {
        if (!email.equals(toAddress)) {
            toAddress = email;
            // What may have reached another address is to be said to this one, and as of now.
            uncertain = false;
        }
    }

    /** Whether what goes out is what went out before, since the mail server may have that. */
    boolean isRepeated() {
        return uncertain;
    }

    /**
     * Puts it into words, for the day on which it leaves.
     *
     * @param root what the mails it belongs with refer to; null when it stands alone
     * @param task the code of the one task that it is about; null when it is about more
     */
    void compose(Composed composed, String root, String task, LocalDate leavesOn, Instant at) {
        if (kind == Kind.DIGEST) {
            day = leavesOn;
        }
        say(composed, root, task, at);
    }

    @Override
    void claimed(boolean leftBehind) {
        uncertain |= leftBehind;
    }

    /** Whether what it said was taken back, because it has certainly not left and has to be said afresh. */
    boolean isUnsaid() {
        return kind.isAboutTasks() && text() == null;
    }

    @Override
    boolean undelivered(int claim, Undelivered why, Instant at) {
        boolean heard = super.undelivered(claim, why, at);
        if (heard) {
            uncertain |= why.isUncertain();
            if (kind.isAboutTasks() && isOpen() && !uncertain) {
                unsay();
            }
        }
        return heard;
    }

    @Override
    void withdraw(String why) {
        super.withdraw(why);
        if (kind.isAboutTasks()) {
            unsay();
        }
    }

    @Override
    void end(State how) {
        super.end(how);
        keepSecret(null);
        unsentOf = null;
    }

    /** 1, 5, 15, 60 minutes, 4 and 24 hours. */
    @Override
    Optional<Duration> waitAfter(int failed) {
        return failed <= WAITS.size() ? Optional.of(WAITS.get(failed - 1)) : Optional.empty();
    }

    /** The other side took it, and said later that it cannot be delivered. */
    void cameBack(String words) {
        if (isSent()) {
            giveUp(CAME_BACK + words);
        }
    }

    /**
     * Lets it go out once more: what was delivered as the same bytes under the same id, what was not in the words of then.
     *
     * @throws RuleBroken when it is on its way, or is about an account
     */
    void sendAgain(Instant at) {
        if (!isMayGoAgain()) {
            throw new RuleBroken(null, RuleWords::notAgain);
        }
        uncertain |= isSent();
        if (!uncertain) {
            unsay();
        }
        reopen(at);
        handledAt = null;
        handledBy = null;
        handledWord = null;
    }

    /** Whether it may go out once more: links to accounts are made anew instead. */
    public boolean isMayGoAgain() {
        return kind.isAboutTasks() && (isSent() || isFailed());
    }

    /**
     * Somebody told its recipient in another way.
     *
     * @throws RuleBroken when it did not fail
     */
    void handle(Account by, String word, Instant at) {
        if (!isFailed() || handledAt != null) {
            throw new RuleBroken(null, RuleWords::notFailed);
        }
        handledAt = at;
        handledBy = by;
        handledWord = word;
    }

    /** Whether it failed and nobody has seen to it. */
    public boolean isDead() {
        return isFailed() && handledAt == null;
    }

    /** When somebody told its recipient in another way; null until then. */
    public Instant handledAt() {
        return handledAt;
    }

    public Account handledBy() {
        return handledBy;
    }

    public String handledWord() {
        return handledWord;
    }

    boolean isTooLate(Instant at) {
        return notAfter != null && !at.isBefore(notAfter);
    }

    /** @param heads head lines beside its own */
    Letter letter(Map<String, String> heads) {
        return new Letter(
                messageId,
                toAddress,
                day(),
                recipient.username(),
                kind,
                recipient.language(),
                subject(),
                revealed(text()),
                revealed(html()),
                composedAt(),
                heads,
                claims());
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

    /** The address of its recipient; null while it was not taken for sending yet. */
    public String to() {
        return toAddress;
    }
}
