package vn.tiendo.setup.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * How chasing stands at a moment.
 *
 * @param sweptAt when all open tasks were last looked at; null when never
 * @param sweepFailed how many of them could not be dealt with then
 * @param unsentSince since when the mail has been due that waits the longest; null when none waits
 * @param mails how many mails there are in each state
 * @param alertsWaiting what is to be said and stands in no mail yet
 * @param braked whether mails are held until a person releases them
 */
public record Vital(
        Instant at,
        Instant sweptAt,
        long sweepFailed,
        Instant unsentSince,
        Map<String, Long> mails,
        long alertsWaiting,
        boolean braked) {

    /** The sweep runs every minute; after this long something is wrong with it. */
    public static final Duration SWEEP_LATE = Duration.ofMinutes(10);
    /** A mail that is due leaves within a minute; after this long something is wrong with the way out. */
    public static final Duration MAIL_STUCK = Duration.ofHours(1);

    public boolean isSweepLate() {
        return sweptAt == null || Duration.between(sweptAt, at).compareTo(SWEEP_LATE) > 0;
    }

    public boolean isMailStuck() {
        return unsentSince != null && Duration.between(unsentSince, at).compareTo(MAIL_STUCK) > 0;
    }

    /** Seconds since a moment; not a number when there is none. */
    double secondsSince(Instant moment) {
        return moment == null ? Double.NaN : Duration.between(moment, at).toMillis() / 1000.0;
    }

    long mails(String state) {
        return mails.getOrDefault(state, 0L);
    }
}
