package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * A day or period as a text mentions it, perhaps without its year.
 *
 * @param inYear the period it would be in a given year
 * @param year the year that is known, null when it has to be inferred (rule 9)
 * @param yearWritten whether the year stands in the text
 * @param approximate whether the text is vague about it
 * @param shape what else the rule has to know
 * @param week 1 to 6 when it is that week of the period, which then is a month; 0 otherwise
 */
record Mention(
        IntFunction<Period> inYear, Integer year, boolean yearWritten, boolean approximate, Shape shape, int week) {

    enum Shape {
        PLAIN,
        /** Its end is what the text names: "the end of September". */
        END,
        /** It runs from one mention to another. */
        RANGE,
        /** The same, joined by "and": "in March and April", but "by March and June" are two deadlines. */
        LIST
    }

    static Mention of(Optional<NamedYear> year, IntFunction<Period> inYear) {
        Integer known = year.map(NamedYear::value).orElse(null);
        return new Mention(inYear, known, year.map(NamedYear::written).orElse(false), false, Shape.PLAIN, 0);
    }

    /** Counted from the day of publication: "next month". */
    static Mention relative(Period period) {
        return new Mention(y -> period, period.last().getYear(), false, false, Shape.PLAIN, 0);
    }

    Mention week(int number) {
        return new Mention(inYear, year, yearWritten, approximate, shape, number);
    }

    Mention part(UnaryOperator<Period> part, boolean vague) {
        return new Mention(y -> part.apply(inYear.apply(y)), year, yearWritten, vague, Shape.END, week);
    }

    /** From here to the other one, whose year serves for both if only one is given. */
    Mention to(Mention end) {
        Integer lastYear = end.year == null ? year : end.year;
        IntFunction<Period> range = y -> {
            Period last = end.inYear.apply(end.year == null && year != null ? yearAfterStart(end) : y);
            if (year != null) {
                return inYear.apply(year).to(last);
            }
            // "between November and January": the range begins in the year before its end.
            Period first = inYear.apply(y);
            return (first.first().isAfter(last.last()) ? inYear.apply(y - 1) : first).to(last);
        };
        boolean written = yearWritten || end.yearWritten;
        return new Mention(range, lastYear, written, approximate || end.approximate, Shape.RANGE, 0);
    }

    Mention listed() {
        return new Mention(inYear, year, yearWritten, approximate, Shape.LIST, week);
    }

    private int yearAfterStart(Mention end) {
        return end.inYear.apply(year).last().isBefore(inYear.apply(year).first()) ? year + 1 : year;
    }

    /**
     * The period, with a missing year inferred: the year counted from, unless that puts the end of the period more than
     * half a year into the past; then the next one (rule 9).
     */
    Period place(LocalDate countedFrom) {
        if (year != null) {
            return inYear.apply(year);
        }
        int thisYear = countedFrom.getYear();
        Optional<Period> here = existing(thisYear).filter(p -> !p.last().isBefore(countedFrom.minusMonths(6)));
        return here.or(() -> existing(thisYear + 1)).orElseGet(() -> inYear.apply(thisYear));
    }

    /** 29 February without a year is a day only in a leap year. */
    private Optional<Period> existing(int y) {
        try {
            return Optional.of(inYear.apply(y));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
