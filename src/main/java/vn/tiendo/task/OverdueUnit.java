package vn.tiendo.task;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tiendo.shared.Bilingual;

/**
 * A unit that could be chased by letter.
 *
 * @param tasks how many of its tasks are overdue, without those whose claim waits for the staff
 * @param mostDays the most days that one of them is overdue
 * @param draft the draft that waits for its number; null when none does
 */
public record OverdueUnit(String code, Bilingual name, int tasks, int mostDays, Long draft) {

    /** Where its overdue tasks are listed. */
    public String list() {
        return TaskFilter.of(Selection.OVERDUE).ledBy(code).address(null);
    }

    /** Its code as it stands in an address. */
    public String inAddress() {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
