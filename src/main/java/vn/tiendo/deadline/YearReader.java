package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads years, half-years, quarters and runs of months: "2026", "H2 2025", "quý IV/2025", "6 tháng cuối năm". */
final class YearReader {

    private final Words words;
    private final LocalDate countedFrom;

    YearReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
    }

    Optional<Mention> read() {
        return words.first(this::nearQuarter, this::quarter, this::half, this::halfOfMonth, this::months, this::year);
    }

    private Optional<Mention> year() {
        Optional<NamedYear> named = NamedYear.alone(words, countedFrom);
        boolean known = named.isPresent() || NamedYear.unnamed(words);
        return known ? Optional.of(Mention.of(named, Period::year)) : Optional.empty();
    }

    private Optional<Mention> nearQuarter() {
        Period now = quarterOf(countedFrom);
        if (words.take(
                "next quarter", "the next quarter", "quý sau", "quý tới", "nächsten quartal", "nächstes quartal")) {
            return Optional.of(Mention.relative(quarterOf(now.last().plusDays(1))));
        }
        if (words.take("quý này", "this quarter", "diesem quartal", "dieses quartals", "des quartals")
                || words.take("the quarter")) {
            return Optional.of(Mention.relative(now));
        }
        return Optional.empty();
    }

    private Optional<Mention> quarter() {
        Optional<Integer> number = words.first(this::quarterFirst, this::quarterLast);
        // A bare "quý" is the running one; a fifth quarter is none.
        return number.filter(n -> n <= 4).map(n -> inYear(y -> Period.quarter(y, n)));
    }

    private Optional<Integer> quarterFirst() {
        if (!words.take("q", "quý", "quarter", "quartal")) {
            return Optional.empty();
        }
        return words.first(
                () -> words.take("cuối", "cuối cùng") ? Optional.of(4) : Optional.empty(),
                () -> Numbers.ordinal(words),
                () -> Optional.of(countedFrom.get(IsoFields.QUARTER_OF_YEAR)));
    }

    private Optional<Integer> quarterLast() {
        words.take("the", "das", "dem");
        return words.first(
                        () -> words.take("last", "final", "letzten", "letztes") ? Optional.of(4) : Optional.empty(),
                        () -> Numbers.ordinal(words))
                .filter(n -> words.take("quarter", "quartal", "quartals", "q"));
    }

    private Optional<Mention> half() {
        return words.first(this::halfFirst, this::halfLast)
                .filter(n -> n <= 2)
                .map(n -> inYear(y -> Period.half(y, n)));
    }

    private Optional<Integer> halfFirst() {
        if (words.take("nửa đầu năm", "nửa đầu của năm")) {
            return Optional.of(1);
        }
        if (words.take("nửa cuối năm", "nửa cuối của năm", "nửa sau năm")) {
            return Optional.of(2);
        }
        return words.take("h", "half") ? Numbers.ordinal(words) : Optional.empty();
    }

    private Optional<Integer> halfLast() {
        words.take("the", "das", "dem");
        return words.first(
                        () -> words.take("last", "latter", "letzten", "letztes") ? Optional.of(2) : Optional.empty(),
                        () -> Numbers.ordinal(words))
                .filter(n -> words.take("half", "halbjahr", "halbjahres", "jahreshälfte"))
                .filter(n -> !ofMonth());
    }

    private boolean ofMonth() {
        return words.first(() -> {
                    words.take("of");
                    return new MonthReader(words, countedFrom).read();
                })
                .isPresent();
    }

    private Optional<Mention> halfOfMonth() {
        words.take("the");
        boolean first = words.take("first half of", "nửa đầu", "ersten hälfte des", "erste hälfte");
        if (!first && !words.take("second half of", "nửa cuối", "zweiten hälfte des", "zweite hälfte")) {
            return Optional.empty();
        }
        return new MonthReader(words, countedFrom)
                .read()
                .map(month -> new Mention(
                        y -> halfOf(month.inYear().apply(y), first),
                        month.year(),
                        month.yearWritten(),
                        false,
                        Mention.Shape.PLAIN,
                        0));
    }

    /** "the last 6 months of 2025", "9 tháng đầu năm". */
    private Optional<Mention> months() {
        words.take("the", "den");
        boolean firstAhead = words.take("first", "ersten");
        boolean lastAhead = !firstAhead && words.take("last", "final", "letzten");
        Optional<Integer> count = Numbers.count(words).filter(n -> n >= 1 && n <= 12);
        if (count.isEmpty() || !words.take("months", "tháng", "monate", "monaten")) {
            return Optional.empty();
        }
        boolean first = firstAhead || words.take("đầu");
        boolean last = !first && (lastAhead || words.take("cuối"));
        int n = count.get();
        return first || last ? Optional.of(inYear(y -> run(y, n, first))) : Optional.empty();
    }

    private Mention inYear(IntFunction<Period> period) {
        Optional<NamedYear> year = NamedYear.behind(words, countedFrom);
        if (year.isEmpty()) {
            NamedYear.unnamed(words);
        }
        return Mention.of(year, period);
    }

    private static Period run(int year, int months, boolean first) {
        if (months == 6) {
            return Period.half(year, first ? 1 : 2);
        }
        Period start = Period.month(YearMonth.of(year, first ? 1 : 13 - months));
        Period range = start.to(Period.month(YearMonth.of(year, first ? months : 12)));
        return months % 3 == 0 ? new Period(range.first(), range.last(), Precision.QUARTER) : range;
    }

    private static Period halfOf(Period month, boolean first) {
        LocalDate middle = month.first().withDayOfMonth(15);
        return first
                ? new Period(month.first(), middle, Precision.WEEK)
                : new Period(middle.plusDays(1), month.last(), Precision.WEEK);
    }

    private static Period quarterOf(LocalDate day) {
        return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
