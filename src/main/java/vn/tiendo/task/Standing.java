package vn.tiendo.task;

import java.time.LocalDate;

/**
 * Where a task stands on a day. Nobody types it: it follows from the facts. Its second form, for the database, is
 * {@link StandingSql}; a test holds the two equal.
 */
public enum Standing {
    /** Open, in time or without a day, and nobody has reported yet. */
    NOT_STARTED,
    /** Open, in time or without a day, with at least one report. */
    IN_PROGRESS,
    /** Open, and the last good day is today or within the next {@link #DUE_SOON_DAYS} days. */
    DUE_SOON,
    /** Open, and the last good day is over. */
    OVERDUE,
    /** Accepted, and done by the last good day in force on the day it was done. */
    DONE_ON_TIME,
    /** Accepted, and done after the last good day in force on the day it was done. */
    DONE_LATE,
    /** It rests by a decision; counted in no sum until it goes on. */
    SUSPENDED,
    /** No longer owed, by a decision; counted in no sum. */
    CANCELLED;

    /** How many days ahead a due day is "soon", for looking. */
    public static final int DUE_SOON_DAYS = 7;

    /** The name in addresses and documents: {@code dueSoon}. */
    public String tag() {
        return switch (this) {
            case NOT_STARTED -> "notStarted";
            case IN_PROGRESS -> "inProgress";
            case DUE_SOON -> "dueSoon";
            case OVERDUE -> "overdue";
            case DONE_ON_TIME -> "doneOnTime";
            case DONE_LATE -> "doneLate";
            case SUSPENDED -> "suspended";
            case CANCELLED -> "cancelled";
        };
    }

    public boolean isOpen() {
        return ordinal() <= OVERDUE.ordinal();
    }

    public static Standing of(Facts facts, LocalDate today) {
        if (facts.cancelled()) {
            return CANCELLED;
        }
        if (facts.doneOnTime() != null) {
            return facts.doneOnTime() ? DONE_ON_TIME : DONE_LATE;
        }
        if (facts.suspended()) {
            return SUSPENDED;
        }
        if (facts.dueOn() != null && today.isAfter(facts.dueOn())) {
            return OVERDUE;
        }
        if (facts.dueOn() != null && !today.plusDays(DUE_SOON_DAYS).isBefore(facts.dueOn())) {
            return DUE_SOON;
        }
        return facts.lastReportedOn() != null ? IN_PROGRESS : NOT_STARTED;
    }
}
