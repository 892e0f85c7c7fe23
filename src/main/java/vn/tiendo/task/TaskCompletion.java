package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Account;
import vn.tiendo.shared.Language;

/** That a task was done and accepted: the day of the work, the day of the acceptance, and the verdict between them. */
@Entity
@Immutable
public class TaskCompletion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private LocalDate doneOn;
    private Instant acceptedAt;
    private LocalDate acceptedOn;
    private LocalDate dueOn;
    private boolean onTime;
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected TaskCompletion() {}

    TaskCompletion(Task task, LocalDate doneOn, LocalDate dueOn, String document, Reporter by, Instant at) {
        this.task = task;
        this.doneOn = doneOn;
        this.dueOn = dueOn;
        this.onTime = dueOn == null || !doneOn.isAfter(dueOn);
        this.document = document;
        this.account = by.account();
        this.acceptedAt = at;
        this.acceptedOn = LocalDate.ofInstant(at, Language.ZONE);
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Whether it was done by the last good day then in force; in time where the order gives no day. */
    public boolean isOnTime() {
        return onTime;
    }

    /** The product's number, such as 3255/QD-BCT. */
    public String document() {
        return document;
    }
}
