package vn.tiendo.deadline;

import java.util.Objects;

/**
 * How a wording was read, so that a page can explain the due day beside the words (src/docs/due-days.md, rules 8, 9
 * and 11).
 *
 * @param rule what the text says
 * @param yearWritten whether every year the rule needs stands in the wording; false when it was inferred from the day
 *     counted from, and for a rule that was counted off from that day
 * @param approximate whether the wording is vague ("early 2026", "giữa năm") and the day is the convention's
 * @param start whether the day is the first one of a duty ("from 1 July 2025"), not the last one in time
 */
public record Reading(DueRule rule, boolean yearWritten, boolean approximate, boolean start) {

    /** @throws NullPointerException when the rule is missing */
    public Reading {
        Objects.requireNonNull(rule, "rule");
    }
}
