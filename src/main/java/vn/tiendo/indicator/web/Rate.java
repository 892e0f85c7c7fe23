package vn.tiendo.indicator.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.tiendo.indicator.Course;

/**
 * How much a week or a month brings, as a person reads it: of three digits.
 *
 * @param falling whether the figure has to go down, or goes down
 * @param monthly whether it is told by the month, for what takes longer than a quarter
 */
record Rate(BigDecimal amount, boolean falling, boolean monthly) {

    private static final int DIGITS = 3;
    private static final long QUARTER = 92;
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal MONTH = new BigDecimal("30.4375");

    /** Rounded up: with less it would not be reached. Null when nothing can be told. */
    static Rate needed(Course course) {
        return of(course, course.neededPerDay(), RoundingMode.UP);
    }

    static Rate soFar(Course course) {
        return of(course, course.pacePerDay(), RoundingMode.HALF_UP);
    }

    private static Rate of(Course course, BigDecimal perDay, RoundingMode rounding) {
        if (perDay == null) {
            return null;
        }
        Long left = course.daysLeft();
        boolean monthly = left == null || left > QUARTER;
        BigDecimal amount = perDay.multiply(monthly ? MONTH : WEEK);
        int digits = Math.max(DIGITS, amount.precision() - amount.scale());
        return new Rate(
                amount.abs().round(new MathContext(digits, rounding)).stripTrailingZeros(), amount.signum() < 0, monthly);
    }
}
