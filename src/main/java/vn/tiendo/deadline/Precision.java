package vn.tiendo.deadline;

/**
 * How finely the text fixes the due day (src/docs/due-days.md, rules 6 to 8 and 10). The due day itself is always a
 * day.
 */
public enum Precision {
    /** A calendar day is named, or counted off from one. */
    DAY,
    /** A week, or an early, middle or last part of a month. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter, a first half-year, or an early or middle part of a year. */
    QUARTER,
    /** A year, or the second half of one. */
    YEAR
}
