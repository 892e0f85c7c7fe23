package vn.tiendo.alert;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What leaves the house, by mail or by a call to another system: kept as it was written before anything is sent, and
 * tried again until it is delivered or nobody wants it any more. This is how far it is.
 */
@MappedSuperclass
public abstract class Outgoing {

    /** So long a sender may take; after it the piece is taken up again, because its sender must have been killed. */
    static final Duration LEASE = Duration.ofSeconds(90);

    /** No lease goes further: one that does was given before the database's clock was set back. */
    static final Duration LONGEST_LEASE = LEASE.multipliedBy(10);
    /** What could not be tried because the way was not open stands behind the others so long. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    /** The condition of a query for what can be taken, beside {@link #claim}: {@code :at}, {@code :now}, {@code :far}. */
    static final String READY =
            "(x.state = vn.tiendo.alert.Outgoing$State.QUEUED and (x.claims = 0 or x.nextAttemptAt <= :at)"
                    + " or x.state = vn.tiendo.alert.Outgoing$State.SENDING"
                    + " and (x.leaseUntil is null or x.leaseUntil < :now or x.leaseUntil > :far))";

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
    private int claims;
    private Instant leaseUntil;
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

    /**
     * Takes it for sending, unless somebody else holds it or it has to wait; each sender is known by its claim. To be
     * called with the row locked, so that of two one is first.
     *
     * @param databaseNow by the database's clock, which the nodes share
     */
    boolean claim(Instant at, Instant databaseNow) {
        // What was never tried has nothing to wait for, even if a clock was set back since it was written.
        boolean isFree = state == State.QUEUED && (claims == 0 || !nextAttemptAt.isAfter(at));
        boolean isLeftBehind = state == State.SENDING && leaseRanOut(databaseNow);
        if (isFree || isLeftBehind) {
            state = State.SENDING;
            claims++;
            leaseUntil = databaseNow.plus(LEASE);
            claimed(isLeftBehind);
        }
        return isFree || isLeftBehind;
    }

    /** @param leftBehind whether another sender had it, and may have sent it before its time ran out */
    void claimed(boolean leftBehind) {}

    private boolean leaseRanOut(Instant databaseNow) {
        return leaseUntil == null
                || leaseUntil.isBefore(databaseNow)
                || leaseUntil.isAfter(databaseNow.plus(LONGEST_LEASE));
    }

    /** The other side has it: true for good, whichever sender says so. */
    void delivered(Instant at) {
        if (isOpen()) {
            attempts++;
            end(State.SENT);
            sentAt = at;
            failure = null;
        }
    }

    /**
     * It could not be delivered. A sender whose time ran out has no say any more.
     *
     * @return whether this sender had a say
     */
    boolean undelivered(int claim, Undelivered why, Instant at) {
        if (!isHeldBy(claim)) {
            return false;
        }
        failure = cut(why.getMessage());
        if (why.isUnreachable()) {
            putBack(at.plus(ASIDE));
            return true;
        }
        attempts++;
        Optional<Duration> wait = why.isForGood() ? Optional.empty() : waitAfter(attempts);
        wait.ifPresentOrElse(w -> putBack(at.plus(w)), () -> end(State.FAILED));
        return true;
    }

    /** It is held, and will not be sent by anybody any more. */
    void giveUp(String why) {
        failure = cut(why);
        end(State.FAILED);
    }

    /** It is held, and is not wanted any more. */
    void withdraw(String why) {
        failure = why;
        end(State.WITHDRAWN);
    }

    /** It is held, and has to wait without having been tried. */
    void putBack(Instant until) {
        state = State.QUEUED;
        leaseUntil = null;
        nextAttemptAt = until;
    }

    /** Whatever the end is: it is neither held nor waits any more. */
    void end(State how) {
        state = how;
        leaseUntil = null;
    }

    boolean isHeldBy(int claim) {
        return state == State.SENDING && claims == claim;
    }

    /** How long to wait after so many attempts that failed; empty when it was tried often enough. */
    abstract Optional<Duration> waitAfter(int failed);

    /** It is to be tried anew, as if for the first time. */
    void reopen(Instant at) {
        state = State.QUEUED;
        attempts = 0;
        nextAttemptAt = at;
        sentAt = null;
        failure = null;
    }

    static String cut(String text) {
        return text.length() <= FAILURE_LIMIT ? text : text.substring(0, FAILURE_LIMIT);
    }

    public State state() {
        return state;
    }

    /** How often the other side had it before it and said something about it. */
    public int attempts() {
        return attempts;
    }

    /** How often it was taken for sending: the number of the sender who holds it. */
    int claims() {
        return claims;
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

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /** Whether it may still be sent. */
    boolean isOpen() {
        return state == State.QUEUED || state == State.SENDING;
    }

    /** Whether it failed at least once and will be tried again. */
    public boolean isDelayed() {
        return state == State.QUEUED && failure != null;
    }
}
