package vn.tiendo.shared;

import java.time.Instant;
import java.util.List;

/**
 * What somebody wants to change is no longer as they saw it: answered with 412 and what changed since, so that they can
 * look at it first.
 */
public class Overtaken extends RuntimeException {

    /**
     * One thing that happened since.
     *
     * @param kind as the history writes it, such as {@code due_day_moved}
     * @param by who did it, as the person who asks may know them; null when they may not, or nobody did
     */
    public record Change(String kind, Instant at, String by) {}

    private final transient List<Change> changes;

    /** What changed since, as far as it is known and may be told. */
    public Overtaken(List<Change> changes) {
        super("overtaken");
        this.changes = List.copyOf(changes);
    }

    public List<Change> changes() {
        return changes;
    }
}
