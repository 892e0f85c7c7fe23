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
import vn.tiendo.deadline.Ladder;
import vn.tiendo.organisation.Account;
import vn.tiendo.task.Task;

/**
 * One thing to be said to one recipient about a task, for one day. There is one at most of each, whatever runs however
 * often. It waits until a mail tells it or it is withdrawn.
 */
@Entity
public class Alert {

    /** Why something is to be said. */
    public enum Cause {
        /** A rung before or after the last good day is reached. */
        DUE_DAY,
        /** A rung of silence is reached. */
        SILENCE,
        /** The staff ask about the task. */
        REMINDED;

        static Cause of(Ladder.From from) {
            return valueOf(from.name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String rung;
    private boolean urgent;
    private boolean escalation;

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

    /** The rung of the ladder by its key, {@code LATE_7/2} the third time; of a reminder {@code REMINDED}. */
    public String rung() {
        return rung;
    }

    /** Whether it is said at once, and not at the hour its recipient chose. */
    public boolean isUrgent() {
        return urgent;
    }

    /** Whether its recipient hears of it beside the owner, as somebody above: such alerts nobody can pause. */
    public boolean isEscalation() {
        return escalation;
    }

    /**
     * The last good day that was in force when it was raised; of silence, the last day on which a report would have been in
     * its rhythm; of a reminder, the day on which the staff asked.
     */
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
