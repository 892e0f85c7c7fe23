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
import java.time.LocalDate;
import vn.tiendo.organisation.Account;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvent.Rung;

/**
 * One thing to be said to one recipient: that a task reached a rung, for the last good day then in force. There is one
 * at most of each, whatever runs however often. It waits until a mail tells it or it is withdrawn.
 */
@Entity
public class Alert {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    private LocalDate dueOn;

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

    public Rung rung() {
        return rung;
    }

    /** The last good day that was in force when it was raised. */
    public LocalDate dueOn() {
        return dueOn;
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
