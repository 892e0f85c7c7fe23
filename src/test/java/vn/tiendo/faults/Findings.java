package vn.tiendo.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What a row has done and found; several threads may add to it. */
final class Findings {

    private final String row;
    private final AtomicInteger attempts = new AtomicInteger();
    private final Queue<String> violations = new ConcurrentLinkedQueue<>();
    private final Queue<String> measured = new ConcurrentLinkedQueue<>();

    Findings(String row) {
        this.row = row;
    }

    /** One more time that the fault was brought about. */
    void attempt(String what) {
        say("attempt " + attempts.incrementAndGet() + ": " + what);
    }

    /** Something that must never be. */
    void violation(String what) {
        violations.add(what);
        say("VIOLATION " + what);
    }

    void violations(String when, List<String> what) {
        what.stream().limit(20).forEach(v -> violation(when + ": " + v));
        if (what.size() > 20) {
            violation(when + ": and " + (what.size() - 20) + " more");
        }
    }

    void unless(boolean holds, String what) {
        if (!holds) {
            violation(what);
        }
    }

    /** A number for the table. */
    void measured(String what) {
        measured.add(what);
        say(what);
    }

    void say(String what) {
        System.out.printf("[%s] %s%n", row, what);
    }

    int attempts() {
        return attempts.get();
    }

    List<String> violations() {
        return new ArrayList<>(violations);
    }

    String measured() {
        return String.join("; ", measured);
    }
}
