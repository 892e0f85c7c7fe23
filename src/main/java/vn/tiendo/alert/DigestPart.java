package vn.tiendo.alert;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.task.Selection;

/**
 * The overdue tasks of a mail, or those that end soon.
 *
 * @param tasks how many tasks there are in all, copies of an order counted one by one
 * @param more how many lines there are beyond those listed
 * @param firstDay the earliest last good day; null when there are no tasks
 */
public record DigestPart(Selection selection, List<DigestLine> lines, int tasks, int more, LocalDate firstDay) {

    public boolean isOverdue() {
        return selection == Selection.OVERDUE;
    }

    /** The address of the whole list, to be put behind the product's own. */
    public String address() {
        return "/tasks?standing=" + selection.tag();
    }

    public boolean isEmpty() {
        return tasks == 0;
    }

    /** How many of the tasks listed are silent. */
    public int silent() {
        return lines.stream().mapToInt(DigestLine::silent).sum();
    }
}
