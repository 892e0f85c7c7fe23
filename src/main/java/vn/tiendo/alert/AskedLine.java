package vn.tiendo.alert;

import java.time.LocalDate;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.Standing;

/**
 * A task that the staff ask its owner about.
 *
 * @param dueOn the last good day in force; null when there is none
 * @param asked what the staff said
 */
public record AskedLine(
        String code, Bilingual title, String deadline, String deadlineLanguage, LocalDate dueOn, String asked) {

    /** Whether it stands nowhere else in the mail of a day, being neither overdue nor due soon. */
    boolean isOnlyAsked(LocalDate day) {
        return dueOn == null || dueOn.isAfter(day.plusDays(Standing.DUE_SOON_DAYS));
    }
}
