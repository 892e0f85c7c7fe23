package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/**
 * Failures by the address they came from, kept in memory: thirty in a minute, under whatever names, and the address has
 * to wait for the minute's end. An office behind one address is slowed by its failures only, not by its sign-ins.
 */
@ApplicationScoped
public class AddressFailures {

    static final int IN_A_MINUTE = 30;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Recent<Window> windows = new Recent<>(10_000);

    /** A minute of one address. */
    private record Window(Instant since, int failures) {

        boolean holds(Instant at) {
            return !at.isBefore(since) && at.isBefore(since.plus(MINUTE));
        }
    }

    Duration left(String address, Instant at) {
        Window window = windows.get(key(address));
        return window == null || window.failures() < IN_A_MINUTE || !window.holds(at)
                ? Duration.ZERO
                : Duration.between(at, window.since().plus(MINUTE));
    }

    void count(String address, Instant at) {
        windows.change(
                key(address),
                window -> window == null || !window.holds(at)
                        ? new Window(at, 1)
                        : new Window(window.since(), window.failures() + 1));
    }

    /** Holds nothing against anybody any more. */
    public void forget() {
        windows.clear();
    }

    /** One customer has a whole /64 of the newer addresses: they count as one. */
    private static String key(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String[] groups = address.split(":", 5);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
