package vn.tiendo.organisation;

import java.time.Duration;

/** A sign-in was not even looked at, because too many before it failed. */
public class SlowedDown extends RuntimeException {

    private final Duration left;

    SlowedDown(Duration left) {
        super("slowed down", null, false, false);
        this.left = left;
    }

    /** How long to wait, in whole seconds and at least one. */
    public long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }

    /** How long to wait as one says it: minutes, rounded up. */
    public int minutes() {
        return (int) ((seconds() + 59) / 60);
    }
}
