package vn.tiendo.alert;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;

/**
 * What leaves the house, by mail or by a call to another system: kept as it was written before anything is sent, and
 * tried again until it is delivered or nobody wants it any more. This is how far it is.
 */
@MappedSuperclass
public abstract class Outgoing {

    /** So long a sender may take; after it the piece is taken up again, because its sender must have been killed. */
    static final Duration LEASE = Duration.ofMinutes(10);
    /** The longest wait between two attempts. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private static final int FAILURE_LIMIT = 1000;

    /** How far it is. */
    public enum State {
        /** Waits to be sent, for the first time or again. */
        QUEUED,
        /** A sender has it. */
        SENDING,
        /** The other side has taken it, or it is written to its file. */
        SENT,
        /** It will not be sent; the failure says why. */
        FAILED,
        /** It is not to be sent any more: nothing is left to say, or nobody to say it to; the failure says which. */
        WITHDRAWN
    }

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant nextAttemptAt;
    private Instant createdAt;
    private Instant sentAt;
    private String failure;

    protected Outgoing() {}

    Outgoing(Instant at) {
        state = State.QUEUED;
        nextAttemptAt = at;
        createdAt = at;
    }

    /** Takes it for sending, unless somebody else has it or it is not due; each sender is known by its attempt. */
    boolean claim(Instant at) {
        if (state == State.SENT || state == State.FAILED || nextAttemptAt.isAfter(at)) {
            return false;
        }
        state = State.SENDING;
        attempts++;
        nextAttemptAt = at.plus(LEASE);
        return true;
    }

    /** The other side has it: true for good, whichever sender says so. */
    void delivered(Instant at) {
        state = State.SENT;
        sentAt = at;
        failure = null;
    }

    /** It could not be delivered now. A sender whose time ran out has no say any more. */
    void postpone(int attempt, String why, Instant at) {
        if (state == State.SENDING && attempts == attempt) {
            state = State.QUEUED;
            nextAttemptAt = at.plus(wait(attempts));
            failure = cut(why);
        }
    }

    /** It can never be delivered. */
    void giveUp(int attempt, String why) {
        if (state == State.SENDING && attempts == attempt) {
            state = State.FAILED;
            failure = cut(why);
        }
    }

    /** 1, 2, 4, 8, 16, 30, 30 … minutes. */
    static Duration wait(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 5));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    static String cut(String text) {
        return text.length() <= FAILURE_LIMIT ? text : text.substring(0, FAILURE_LIMIT);
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was delivered; null until then. */
    public Instant sentAt() {
        return sentAt;
    }

    /** What the other side or we said at the last failure; null when there was none. */
    public String failure() {
        return failure;
    }

    public boolean isSent() {
        return state == State.SENT;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether it failed at least once and will be tried again. */
    public boolean isDelayed() {
        return state == State.QUEUED && attempts > 0;
    }
}
