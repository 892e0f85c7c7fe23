package vn.tiendo.board.web;

import java.time.Duration;
import java.time.Instant;
import vn.tiendo.board.BoardState;

/**
 * When all tasks were last looked at, as the board says it.
 *
 * @param at null when never
 * @param ago how long before now
 */
record Sweep(Instant at, Duration ago, int failed) {

    /** The sweep runs every minute; after this long something is wrong with it. */
    private static final Duration LATE = Duration.ofMinutes(10);

    static Sweep of(BoardState state, Instant now) {
        return state.sweptAt() == null
                ? new Sweep(null, Duration.ZERO, 0)
                : new Sweep(state.sweptAt(), Duration.between(state.sweptAt(), now), state.failed());
    }

    public boolean isLate() {
        return at == null || ago.compareTo(LATE) > 0;
    }

    public long seconds() {
        return Math.max(0, ago.toSeconds());
    }

    public long minutes() {
        return Math.max(0, ago.toMinutes());
    }
}
