package vn.tiendo.alert;

import java.time.LocalDate;
import vn.tiendo.shared.Bilingual;

/**
 * Who will be written to next.
 *
 * @param tasks how many tasks wait to be told; the mail lists what is still open and overdue or due soon besides
 * @param on the day of the mail, from eight in the morning
 */
public record NextMail(Bilingual recipient, Bilingual organisation, String to, int tasks, LocalDate on) {}
