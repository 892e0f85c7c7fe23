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

/** That a task is no longer owed, and by which decision. */
@Entity
@Immutable
public class TaskCancellation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private Instant cancelledAt;
    private LocalDate cancelledOn;
    private String reason;
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected TaskCancellation() {}

    TaskCancellation(Task task, String reason, String document, Reporter by, Instant at) {
        this.task = task;
        this.reason = reason;
        this.document = document;
        this.account = by.account();
        this.cancelledAt = at;
        this.cancelledOn = LocalDate.ofInstant(at, Language.ZONE);
    }

    public Instant cancelledAt() {
        return cancelledAt;
    }

    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    public String reason() {
        return reason;
    }

    /** The document that says so; null when none was named. */
    public String document() {
        return document;
    }
}
