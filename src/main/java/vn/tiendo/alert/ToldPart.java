package vn.tiendo.alert;

import java.util.List;

/**
 * The tasks of a mail that are neither overdue nor due soon, and of which something is said all the same.
 *
 * @param tasks how many there are in all
 */
public record ToldPart(List<ToldLine> lines, int tasks) {

    static ToldPart of(List<ToldLine> all, int room) {
        return new ToldPart(all.subList(0, Math.min(Math.max(room, 0), all.size())), all.size());
    }

    public boolean isEmpty() {
        return tasks == 0;
    }

    /** How many there are beyond those listed. */
    public int more() {
        return tasks - lines.size();
    }
}
