package vn.tiendo.task.web;

import java.time.LocalDate;
import java.util.Comparator;
import vn.tiendo.task.Prospects;
import vn.tiendo.task.Prospects.Level;
import vn.tiendo.task.TaskRow;

/** A task that somebody owes, and what happens if they do nothing. */
record OwedTask(TaskRow row, Prospects.Outlook outlook) {

    /**
     * By what happens if nothing is done: what is late and known highest up, then what ends today, then by the day on which
     * somebody is told next. What is said to be done waits for others and comes last.
     */
    static final Comparator<OwedTask> MOST_PRESSING = Comparator.comparingInt(OwedTask::rank)
            .thenComparing(o -> -o.row.daysOverdue())
            .thenComparing(OwedTask::nextDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(o -> o.row.dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(o -> o.row.code());

    private int rank() {
        if (row.claimed()) {
            return 9;
        }
        if (row.isOverdue()) {
            return isKnownTo(Level.COMMITTEE) ? 0 : isKnownTo(Level.HEAD) ? 1 : 2;
        }
        return row.asOf().equals(row.dueOn()) ? 3 : 4;
    }

    private boolean isKnownTo(Level level) {
        return outlook != null && outlook.reached() != null && outlook.reached().compareTo(level) >= 0;
    }

    private LocalDate nextDay() {
        LocalDate told = outlook == null || outlook.next() == null
                ? null
                : outlook.next().day();
        return told == null
                        || row.dueOn() != null
                                && !row.isOverdue()
                                && row.dueOn().isBefore(told)
                ? row.dueOn()
                : told;
    }

    /** The next rung; null when nobody will be told. */
    public Prospects.Prospect next() {
        return outlook == null ? null : outlook.next();
    }

    /** The day until which the next report is in its rhythm; null where none is owed. */
    public LocalDate reportBy() {
        return outlook == null
                        || outlook.wordUntil() == null
                        || outlook.wordUntil().isBefore(row.asOf())
                ? null
                : outlook.wordUntil();
    }
}
