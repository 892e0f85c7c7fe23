package vn.tiendo.alert;

import java.time.LocalDate;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.task.Standing;

/**
 * A task of which a mail says something.
 *
 * @param dueOn the last good day in force; null when there is none
 * @param words what is said of it: the staff's own, or those of the rung it stands on
 */
public record ToldLine(
        String code,
        String orderCode,
        Bilingual title,
        String deadline,
        String deadlineLanguage,
        LocalDate dueOn,
        String words) {

    /** Whether it stands nowhere else in the mail of a day, being neither overdue nor due soon. */
    boolean isBesides(LocalDate day) {
        return dueOn == null || dueOn.isAfter(day.plusDays(Standing.DUE_SOON_DAYS));
    }
}
