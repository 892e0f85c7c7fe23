package vn.tiendo.task;

import java.time.LocalDate;

/**
 * What was known of a task at the end of a day.
 *
 * @param orderedOn the day of the order
 * @param dueOn the last good day in force; null when the order gives none
 * @param lastReportedOn the day of the last report; null when there was none
 * @param reportingDays how many days may pass between two words of the owner
 * @param doneOnTime null while not accepted as done; otherwise whether it was done in time
 * @param cancelled whether it is no longer owed
 * @param suspended whether it rests by a decision
 * @param claimed whether the owner says that it is done, and nobody has answered
 */
public record Facts(
        LocalDate orderedOn,
        LocalDate dueOn,
        LocalDate lastReportedOn,
        int reportingDays,
        Boolean doneOnTime,
        boolean cancelled,
        boolean suspended,
        boolean claimed) {

    /** The day of the last word, or of the order when there was none: silence counts from here. */
    public LocalDate lastWordOn() {
        return lastReportedOn != null ? lastReportedOn : orderedOn;
    }

    /** Open, silent for longer than the reporting rhythm allows, and not because the owner waits for an answer. */
    public boolean isSilent(LocalDate today) {
        return Standing.of(this, today).isOpen()
                && !claimed
                && today.isAfter(lastWordOn().plusDays(reportingDays));
    }
}
