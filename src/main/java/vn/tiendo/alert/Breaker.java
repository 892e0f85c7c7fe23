package vn.tiendo.alert;

import java.time.Duration;
import java.time.Instant;

/** Whether the way out is open. When it is not, somebody looks once a minute; the others are not sent into it. */
final class Breaker {

    static final Duration PAUSE = Duration.ofMinutes(1);

    /** Null while the way is open. */
    private Instant lastLook;

    synchronized void failed(Instant at) {
        lastLook = at;
    }

    synchronized void worked() {
        lastLook = null;
    }

    /** Whether the way was not open when somebody last looked. */
    synchronized boolean isOpen() {
        return lastLook != null;
    }

    /** Whether it is time to look again; so it is when the clock was set back. */
    synchronized boolean isTimeToLook(Instant at) {
        return lastLook != null && (at.isBefore(lastLook) || !at.isBefore(lastLook.plus(PAUSE)));
    }
}
