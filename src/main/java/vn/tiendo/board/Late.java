package vn.tiendo.board;

import java.time.LocalDate;

/**
 * How many tasks are overdue by a number of days within bounds.
 *
 * @param from the fewest days late
 * @param to the most days late; null: any number
 */
public record Late(int from, Integer to, int tasks) {

    /** The number of days that all of these exceed. */
    public int over() {
        return from - 1;
    }

    /** The earliest last good day of such tasks, seen from the end of a day; null: any. */
    public LocalDate firstDay(LocalDate asOf) {
        return to == null ? null : asOf.minusDays(to);
    }

    /** The latest last good day of such tasks. */
    public LocalDate lastDay(LocalDate asOf) {
        return asOf.minusDays(from);
    }
}
