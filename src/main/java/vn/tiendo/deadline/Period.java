package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * A stretch of whole calendar days that a text names: a day, a month, a quarter, a half-year, a year, or any range.
 *
 * @param first its first day, in Vietnam
 * @param last its last day, in Vietnam, not before the first
 * @param precision how finely the text names it
 */
public record Period(LocalDate first, LocalDate last, Precision precision) {

    /** @throws DateTimeException when it ends before it begins */
    public Period {
        Objects.requireNonNull(precision, "precision");
        if (last.isBefore(first)) {
            throw new DateTimeException("it ends (" + last + ") before it begins (" + first + ")");
        }
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    /** A calendar month. */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    /**
     * The n-th week of a month, Monday to Sunday; week 1 holds the 1st and may begin in the month before (rule 6).
     *
     * @throws DateTimeException when the month has no such week
     */
    public static Period week(YearMonth month, int week) {
        LocalDate firstMonday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate monday = firstMonday.plusWeeks(week - 1L);
        if (week < 1 || monday.isAfter(month.atEndOfMonth())) {
            throw new DateTimeException("there is no week " + week + " in " + month);
        }
        return new Period(monday, monday.plusDays(6), Precision.WEEK);
    }

    /** Quarter 1 to 4 of a year. */
    public static Period quarter(int year, int quarter) {
        YearMonth end = YearMonth.of(year, quarter * 3);
        return new Period(end.minusMonths(2).atDay(1), end.atEndOfMonth(), Precision.QUARTER);
    }

    /** Half 1 or 2 of a year; the second one ends the year and has the precision of a year (rule 7). */
    public static Period half(int year, int half) {
        YearMonth end = YearMonth.of(year, half * 6);
        Precision precision = half == 1 ? Precision.QUARTER : Precision.YEAR;
        return new Period(end.minusMonths(5).atDay(1), end.atEndOfMonth(), precision);
    }

    /** A calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31), Precision.YEAR);
    }

    /** From the first day of this one to the last day of the other, as finely as the other is named (rule 5). */
    public Period to(Period end) {
        return new Period(first, end.last, end.precision);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The shortest name: {@code 2025-11-07}, {@code 2025-11}, {@code 2025-Q4}, {@code 2025-H2}, {@code 2025}. */
    @Override
    public String toString() {
        int year = first.getYear();
        int quarter = first.get(IsoFields.QUARTER_OF_YEAR);
        if (first.equals(last)) {
            return first.toString();
        }
        if (spans(month(YearMonth.from(first)))) {
            return YearMonth.from(first).toString();
        }
        if (spans(quarter(year, quarter))) {
            return year + "-Q" + quarter;
        }
        if (spans(half(year, (quarter + 1) / 2))) {
            return year + "-H" + (quarter + 1) / 2;
        }
        return spans(year(year)) ? String.valueOf(year) : first + " to " + last;
    }

    private boolean spans(Period other) {
        return first.equals(other.first) && last.equals(other.last);
    }
}
