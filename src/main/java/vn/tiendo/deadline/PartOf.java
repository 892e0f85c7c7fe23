package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.YearMonth;

/** An early, middle or last part of a period, as a day on which it is over (rule 8). */
enum PartOf {
    EARLY,
    MIDDLE,
    LATE,
    END;

    boolean vague() {
        return this != END;
    }

    /**
     * The part of a year, quarter or month. The rule gives years: early is the first quarter, the middle is 30 June.
     * Likewise early and middle of a quarter end with its first and second month, of a month on the 10th and 15th.
     */
    Period of(Period whole) {
        if (this == END || this == LATE) {
            return whole;
        }
        LocalDate first = whole.first();
        YearMonth month = YearMonth.from(first);
        int months = 1 + YearMonth.from(whole.last()).getMonthValue() - month.getMonthValue();
        return switch (months) {
            case 12 -> Period.quarter(first.getYear(), this == EARLY ? 1 : 2);
            case 6 -> Period.month(month.plusMonths(this == EARLY ? 1 : 2));
            case 3 -> Period.month(month.plusMonths(this == EARLY ? 0 : 1));
            default -> ofMonth(whole);
        };
    }

    private Period ofMonth(Period month) {
        boolean tooShort = month.precision() != Precision.MONTH;
        LocalDate last = month.first().plusDays(this == EARLY ? 9 : 14);
        return tooShort ? month : new Period(month.first(), last, Precision.WEEK);
    }
}
