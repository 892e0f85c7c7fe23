package vn.tiendo.task;

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
import java.util.Optional;
import vn.tiendo.organisation.Account;

/**
 * Mails about tasks are held, because something looks wrong: what happened is written down all the same, and a person
 * looks and lets the mails go. Nobody is written to about a flood that a wrong clock made.
 */
@Entity
public class Brake {

    /** Longer than this no sweep pauses by itself: over a weekend the product runs. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(36);
    /** Fewer newly overdue tasks are no flood, however few there are in all. */
    public static final int LEAST = 100;
    /** One of so many open tasks may newly be overdue at once. */
    private static final int SHARE = 5;

    /** Why mails are held. */
    public enum Reason {
        /** More than 36 hours passed since the last sweep: the clock was set forward, or the product stood still. */
        CLOCK,
        /** More than a fifth of the open tasks, and a hundred at least, are newly overdue. */
        FLOOD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant engagedAt;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private Integer hours;
    private Long newlyOverdue;
    private Long openTasks;
    private Instant releasedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account releasedBy;

    protected Brake() {}

    private Brake(Reason reason, Instant at) {
        this.reason = reason;
        this.engagedAt = at;
    }

    public static Brake clockJumped(Duration by, Instant at) {
        Brake brake = new Brake(Reason.CLOCK, at);
        brake.hours = (int) Math.min(by.toHours(), Integer.MAX_VALUE);
        return brake;
    }

    /** Empty when so many newly overdue tasks among so many open ones are no flood. */
    public static Optional<Brake> flooded(long newlyOverdue, long open, Instant at) {
        if (newlyOverdue < LEAST || newlyOverdue * SHARE <= open) {
            return Optional.empty();
        }
        Brake brake = new Brake(Reason.FLOOD, at);
        brake.newlyOverdue = newlyOverdue;
        brake.openTasks = open;
        return Optional.of(brake);
    }

    /** A person has looked: the mails go. Released twice, the first counts. */
    void release(Account by, Instant at) {
        if (releasedAt == null) {
            releasedAt = at;
            releasedBy = by;
        }
    }

    public Instant engagedAt() {
        return engagedAt;
    }

    public Reason reason() {
        return reason;
    }

    public boolean isFlood() {
        return reason == Reason.FLOOD;
    }

    /** How long no sweep ran; null for a flood. */
    public Integer hours() {
        return hours;
    }

    /** How many tasks were newly overdue; null for a jump of the clock. */
    public Long newlyOverdue() {
        return newlyOverdue;
    }

    /** Of how many open tasks; null for a jump of the clock. */
    public Long openTasks() {
        return openTasks;
    }

    @Override
    public String toString() {
        return isFlood()
                ? newlyOverdue + " of " + openTasks + " open tasks are newly overdue"
                : hours + " hours passed since the last sweep";
    }
}
