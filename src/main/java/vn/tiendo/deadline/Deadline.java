package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from a {@link DueRule} and a {@link WorkCalendar} (src/docs/due-days.md, rule 1).
 *
 * @param lastDay the last calendar day, in Vietnam (Asia/Ho_Chi_Minh), on which completion is still in time;
 *     null when the text gives no day
 * @param rule what the text says
 * @param provisional whether working days were counted in a year whose holidays are not loaded, so that the day may
 *     still move
 */
public record Deadline(LocalDate lastDay, DueRule rule, boolean provisional) {

    /** @throws NullPointerException when the rule is missing */
    public Deadline {
        Objects.requireNonNull(rule, "rule");
    }

    /** The last day in time, empty when the text gives none. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether it is too late on the given day of Vietnam; never so without a last day. */
    public boolean isPast(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }
}
