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
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvent;

/**
 * One thing to be said to one recipient about a task, for one day. There is one at most of each, whatever runs however
 * often. It waits until a mail tells it or it is withdrawn.
 */
@Entity
public class Alert {

    /** Why something is to be said. */
    public enum Cause {
        /** The last good day is near. */
        DUE_SOON,
        /** The last good day is over. */
        OVERDUE,
        /** The staff ask about the task. */
        REMINDED;

        static Cause of(TaskEvent.Rung rung) {
            return valueOf(rung.name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @Enumerated(EnumType.STRING)
    @Column(name = "rung")
    private Cause cause;

    @Column(name = "due_on")
    private LocalDate day;

    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account recipient;

    private Instant raisedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Mail mail;

    @Enumerated(EnumType.STRING)
    private Withdrawal withdrawn;

    protected Alert() {}

    public Long id() {
        return id;
    }

    public Task task() {
        return task;
    }

    public Cause cause() {
        return cause;
    }

    /** The last good day that was in force when it was raised; of a reminder, the day on which the staff asked. */
    public LocalDate day() {
        return day;
    }

    /** What the staff said with a reminder; null for anything else. */
    public String words() {
        return words;
    }

    public Account recipient() {
        return recipient;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** The mail that tells it; null while none does. */
    public Mail mail() {
        return mail;
    }

    /** Why it is not said; null unless withdrawn. */
    public Withdrawal withdrawn() {
        return withdrawn;
    }
}
