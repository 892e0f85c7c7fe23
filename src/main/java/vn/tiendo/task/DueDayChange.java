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

/** A last good day that took the place of another, by whom and why. */
@Entity
@Immutable
public class DueDayChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private LocalDate fromDay;
    private LocalDate toDay;
    private Instant decidedAt;
    private LocalDate decidedOn;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected DueDayChange() {}

    DueDayChange(Task task, LocalDate from, LocalDate to, String reason, Reporter by, Instant at) {
        this.task = task;
        this.fromDay = from;
        this.toDay = to;
        this.reason = reason;
        this.account = by.account();
        this.decidedAt = at;
        this.decidedOn = LocalDate.ofInstant(at, Language.ZONE);
    }

    /** The day it took the place of; null when there was none. */
    public LocalDate from() {
        return fromDay;
    }

    public LocalDate to() {
        return toDay;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String reason() {
        return reason;
    }
}
