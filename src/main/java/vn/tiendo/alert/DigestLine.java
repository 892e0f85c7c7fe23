package vn.tiendo.alert;

import vn.tiendo.task.TaskRow;

/**
 * A line of a mail: a task, or all copies of one order.
 *
 * @param rung the words of the rung it reached since the recipient's last mail; null when it reached none
 * @param asked what the staff ask about it; null when they do not
 */
public record DigestLine(TaskRow task, String rung, String asked) {

    public boolean isNew() {
        return rung != null;
    }

    /** How many of its tasks are silent. */
    public int silent() {
        return task.isFolded() ? task.silentCopies() : task.silent() ? 1 : 0;
    }

    public boolean isMoved() {
        return task.originalDueOn() != null && !task.originalDueOn().equals(task.dueOn());
    }

    /** Whole days since the last good day. */
    public int daysLate() {
        return (int) task.daysOverdue();
    }

    /** Whole days until the last good day; 0 on the day itself. */
    public int daysLeft() {
        return (int) task.daysLeft();
    }

    /** Whole days since the owner's last word, or since the order when there was none. */
    public int daysSinceWord() {
        return (int) task.daysSilent();
    }

    /** What the owner last said; -1 when no figure was given. */
    public int percent() {
        return task.percent() == null ? -1 : task.percent();
    }
}
