package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a text names as its time: a day, a week, a month or longer, a part of one, or a range of two. */
final class MentionReader {

    private static final Map<String, PartOf> PARTS = parts();
    private static final int LEAP_YEAR = 2024;

    private final Words words;
    private final LocalDate countedFrom;
    private final DayReader days;
    private final WeekReader weeks;
    private final MonthReader months;
    private final YearReader years;

    MentionReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
        this.days = new DayReader(words, countedFrom);
        this.weeks = new WeekReader(words, countedFrom);
        this.months = new MonthReader(words, countedFrom);
        this.years = new YearReader(words, countedFrom);
    }

    Optional<Mention> read() {
        words.take("the period", "the period of", "period", "the years", "years", "giai đoạn", "các năm", "các tháng");
        words.take("den monaten", "den jahren", "dem zeitraum", "zeitraum");
        return words.first(this::daysOfMonth, this::range, days::read, this::monthsOfYear, this::single);
    }

    private Optional<Mention> single() {
        return words.first(this::part, days::read, weeks::read, months::read, years::read);
    }

    private Optional<Mention> part() {
        if (words.take("year end", "year - end", "end - year", "jahresende")) {
            return Optional.of(Mention.of(NamedYear.behind(words, countedFrom), Period::year)
                    .part(PartOf.END::of, false));
        }
        if (words.take("month end", "month - end", "monatsende")) {
            return Optional.of(
                    Mention.relative(Period.month(YearMonth.from(countedFrom))).part(PartOf.END::of, false));
        }
        words.take("the", "vào");
        return words.take(PARTS).flatMap(part -> {
            words.take("-");
            words.take("of", "of the", "in", "của", "des", "der", "im");
            return words.first(this::bareMonth, months::read, years::read, days::read, weeks::read)
                    .map(whole -> whole.part(part::of, part.vague()));
        });
    }

    /** "cuối tháng" is the end of the running month, but "cuối tháng 9" is not. */
    private Optional<Mention> bareMonth() {
        boolean bare = words.take("tháng") && words.atEnd();
        return bare ? Optional.of(Mention.relative(Period.month(YearMonth.from(countedFrom)))) : Optional.empty();
    }

    /** "15-20 September 2025", "15 - 20/9/2025". */
    private Optional<Mention> daysOfMonth() {
        words.take("ngày", "the", "den", "dem");
        var first = words.number(1, 31);
        words.take(".");
        // A slash would make a date of it.
        if (first.isEmpty() || words.take("/") || !separator()) {
            return Optional.empty();
        }
        return days.read().filter(MentionReader::isDay).map(end -> sameMonth(end, first.getAsInt())
                .to(end));
    }

    /** "10-11/2025". */
    private Optional<Mention> monthsOfYear() {
        var first = words.number(1, 12);
        if (first.isEmpty() || words.take("/") || !separator()) {
            return Optional.empty();
        }
        int month = first.getAsInt();
        return months.read().map(end -> month(end.year(), month).to(end));
    }

    private Optional<Mention> range() {
        return single().flatMap(start -> {
            boolean listed = words.take("and", "und", "và");
            boolean ranged = listed || separator();
            Optional<Mention> end = ranged ? words.first(this::single, () -> continued(start)) : Optional.empty();
            return end.map(start::to).map(range -> listed ? range.listed() : range);
        });
    }

    /** The end of a range that leaves out what its start has said: "tháng 10 và 11/2025", "September 15-20". */
    private Optional<Mention> continued(Mention start) {
        Precision precision = start.inYear()
                .apply(start.year() == null ? LEAP_YEAR : start.year())
                .precision();
        if (precision == Precision.QUARTER) {
            return Numbers.ordinal(words)
                    .filter(n -> n <= 4)
                    .map(n -> Mention.of(NamedYear.behind(words, countedFrom), y -> Period.quarter(y, n)));
        }
        var number = words.number(1, 31);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamedYear> year = NamedYear.behind(words, countedFrom)
                .or(() -> Optional.ofNullable(start.year()).map(y -> new NamedYear(y, start.yearWritten())));
        int n = number.getAsInt();
        return switch (precision) {
            case DAY -> Optional.of(sameMonth(Mention.of(year, start.inYear()), n));
            case MONTH -> Optional.of(Mention.of(year, y -> Period.month(YearMonth.of(y, n))));
            default -> Optional.empty();
        };
    }

    private boolean separator() {
        return words.take("-", "/", "to", "until", "till", "through", "bis", "bis zum", "and", "und")
                || words.take("đến", "đến hết", "cho đến", "cho đến hết", "tới", "và");
    }

    private static Mention sameMonth(Mention day, int number) {
        return Mention.of(
                Optional.ofNullable(day.year()).map(y -> new NamedYear(y, day.yearWritten())),
                y -> Period.day(day.inYear().apply(y).first().withDayOfMonth(number)));
    }

    private static Mention month(Integer year, int month) {
        return Mention.of(
                Optional.ofNullable(year).map(y -> new NamedYear(y, false)), y -> Period.month(YearMonth.of(y, month)));
    }

    private static boolean isDay(Mention mention) {
        int year = mention.year() == null ? LEAP_YEAR : mention.year();
        return mention.inYear().apply(year).precision() == Precision.DAY;
    }

    private static Map<String, PartOf> parts() {
        Map<String, PartOf> parts = new HashMap<>();
        put(parts, PartOf.EARLY, "early,early in,beginning of,the beginning of,start of,anfang,beginn,zu beginn,đầu");
        put(parts, PartOf.MIDDLE, "mid,middle of,the middle of,mitte,giữa");
        put(parts, PartOf.LATE, "late,late in,spät");
        put(parts, PartOf.END, "end,end of,the end of,close of,ende,cuối,hết,cuối cùng của,the last of");
        return Map.copyOf(parts);
    }

    private static void put(Map<String, PartOf> parts, PartOf part, String phrases) {
        for (String phrase : phrases.split(",")) {
            parts.put(phrase, part);
        }
    }
}
