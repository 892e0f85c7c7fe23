package vn.tiendo.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * The tasks of a mail that the staff ask about.
 *
 * @param tasks how many there are in all
 * @param besides how many of them are neither overdue nor due soon
 */
public record AskedPart(List<AskedLine> lines, int tasks, int besides) {

    static AskedPart of(List<AskedLine> all, LocalDate day, int room) {
        int besides = (int) all.stream().filter(l -> l.isOnlyAsked(day)).count();
        return new AskedPart(all.subList(0, Math.min(room, all.size())), all.size(), besides);
    }

    public boolean isEmpty() {
        return tasks == 0;
    }

    /** How many there are beyond those listed. */
    public int more() {
        return tasks - lines.size();
    }
}
