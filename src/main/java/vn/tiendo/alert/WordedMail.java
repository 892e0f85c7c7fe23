package vn.tiendo.alert;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What a mail says, in its recipient's language, and may take back until it has left. */
@MappedSuperclass
public abstract class WordedMail extends Outgoing {

    /** Stands in a kept mail where the mail as it is sent has its secret. */
    static final String SECRET_MARK = "••••••••";

    private String subject;
    private String textBody;
    private String htmlBody;
    private int tasks;
    private String secret;
    private Instant composedAt;
    private String thread;
    private String taskCode;

    protected WordedMail() {}

    WordedMail(Instant at) {
        super(at);
    }

    /** What a mail says, and of how many tasks. */
    public record Composed(String subject, String text, String html, int tasks) {}

    /**
     * Puts it into words.
     *
     * @param root what the mails it belongs with refer to; null when it stands alone
     * @param task the code of the one task that it is about; null when it is about more, or about none
     */
    void say(Composed composed, String root, String task, Instant at) {
        subject = composed.subject();
        textBody = composed.text();
        htmlBody = composed.html();
        tasks = composed.tasks();
        thread = root;
        taskCode = task;
        composedAt = at;
    }

    void unsay() {
        say(new Composed(null, null, null, 0), null, null, null);
    }

    /** Null: forgotten. */
    void keepSecret(String kept) {
        secret = kept;
    }

    String revealed(String body) {
        return secret == null ? body : body.replace(SECRET_MARK, secret);
    }

    /** What it refers to, as the mails do that it belongs with; null when it stands alone. */
    String thread() {
        return thread;
    }

    /** The code of the one task that it is about; null when it is about more, or about none. */
    String taskCode() {
        return taskCode;
    }

    /** When it was put into words; null while it is not. */
    public Instant composedAt() {
        return composedAt;
    }

    /** Null while it is not in words. */
    public String subject() {
        return subject;
    }

    /** Without its secret, if it has one; null while it is not in words. */
    public String text() {
        return textBody;
    }

    /** Without its secret, if it has one; null while it is not in words. */
    public String html() {
        return htmlBody;
    }

    /** Of how many tasks it tells, copies of an order counted one by one. */
    public int tasks() {
        return tasks;
    }
}
