package vn.tiendo.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many may leave in a minute: a backlog is no flood. */
final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Deque<Instant> left = new ArrayDeque<>();

    Pace(int perMinute) {
        this.perMinute = perMinute;
    }

    synchronized void one(Instant at) {
        left.addLast(at);
    }

    /** How many may leave now. */
    synchronized int room(Instant at) {
        // What lies ahead was counted before the clock was set back.
        left.removeIf(t -> t.isAfter(at) || !t.plus(MINUTE).isAfter(at));
        return Math.max(0, perMinute - left.size());
    }
}
