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
import vn.tiendo.organisation.Organisation;
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
    private LocalDate productOn;
    private String productIssuer;

    /** Null where a document, not a claim, says that it is done. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected TaskCompletion() {}

    TaskCompletion(Task task, LocalDate doneOn, LocalDate dueOn, String document, Reporter by, Instant at) {
        this.task = task;
        this.doneOn = doneOn;
        this.dueOn = dueOn;
        this.onTime = dueOn == null || !doneOn.isAfter(dueOn);
        this.document = document;
        this.organisation = by.organisation();
        this.account = by.account();
        this.acceptedAt = at;
        this.acceptedOn = LocalDate.ofInstant(at, Language.ZONE);
    }

    TaskCompletion(Task task, LocalDate doneOn, LocalDate dueOn, Claim claim, Reporter by, Instant at) {
        this(task, doneOn, dueOn, claim.product().number(), by, at);
        this.claim = claim;
        this.productOn = claim.product().issuedOn();
        this.productIssuer = claim.product().issuer();
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

    /** The last good day that was in force on the day of the work; null when there was none. */
    public LocalDate dueThen() {
        return dueOn;
    }

    /** The claim that was accepted; null where a document says that it is done. */
    public Claim claim() {
        return claim;
    }

    /** Who accepted it; null where a document says that it is done. */
    public Organisation organisation() {
        return organisation;
    }

    /** The product's number, such as 3255/QD-BCT. */
    public String document() {
        return document;
    }
}
