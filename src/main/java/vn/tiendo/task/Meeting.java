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

/**
 * Somebody's word that the steering committee met on a day, or, where that was a mistake, that it did not. Written once;
 * the last word about a day counts.
 */
@Entity
@Immutable
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate heldOn;
    private boolean held;
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected Meeting() {}

    Meeting(LocalDate day, boolean held, Account by, Instant at) {
        this.heldOn = day;
        this.held = held;
        this.account = by;
        this.at = at;
    }

    public Long id() {
        return id;
    }

    /** The day it is about, in Asia/Ho_Chi_Minh. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** Whether they met on that day. */
    public boolean isHeld() {
        return held;
    }

    public Instant at() {
        return at;
    }

    /** Who said so. */
    public Account account() {
        return account;
    }
}
