package vn.tiendo.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads weeks: "the second week of September", "tuần thứ hai của tháng 9", "next week". */
final class WeekReader {

    private static final int LAST = -1;

    private final Words words;
    private final LocalDate countedFrom;
    private final MonthReader months;

    WeekReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
        this.months = new MonthReader(words, countedFrom);
    }

    Optional<Mention> read() {
        return words.first(this::numberFirst, this::weekFirst, this::compound, this::near);
    }

    private Optional<Mention> near() {
        if (words.take(
                "this week", "the week", "week", "tuần này", "diese woche", "dieser woche", "der woche", "woche")) {
            return Optional.of(Mention.relative(weekOf(countedFrom)));
        }
        if (words.take("next week", "the next week", "tuần sau", "tuần tới")
                || words.take("nächste woche", "nächster woche", "kommende woche", "kommender woche")) {
            return Optional.of(Mention.relative(weekOf(countedFrom.plusWeeks(1))));
        }
        return Optional.empty();
    }

    private Optional<Mention> numberFirst() {
        words.take("the", "der");
        return which().filter(n -> words.take("week", "woche")).flatMap(this::ofMonth);
    }

    private Optional<Mention> weekFirst() {
        return words.take("week", "tuần", "woche") ? which().flatMap(this::ofMonth) : Optional.empty();
    }

    /** "zweite Septemberwoche". */
    private Optional<Mention> compound() {
        words.take("der");
        return which().flatMap(week -> words.take(MonthReader.BY_WEEK_NAME)
                .map(month ->
                        Mention.of(NamedYear.behind(words, countedFrom), y -> Period.month(YearMonth.of(y, month))))
                .map(month -> numbered(month, week)));
    }

    private Optional<Integer> which() {
        return words.first(
                () -> words.take("last", "final", "letzte", "letzten", "letzter", "cuối", "cuối cùng")
                        ? Optional.of(LAST)
                        : Optional.empty(),
                () -> Numbers.ordinal(words));
    }

    private Optional<Mention> ofMonth(int week) {
        words.take("of", "in", "của", "trong", "im", "des", "vom");
        return months.read().map(month -> numbered(month, week));
    }

    private static Mention numbered(Mention month, int week) {
        return week == LAST ? month.part(WeekReader::lastWeek, false) : month.week(week);
    }

    /** The last week of a month ends with the month: a Sunday of the next month is not in it any more. */
    private static Period lastWeek(Period month) {
        return new Period(weekOf(month.last()).first(), month.last(), Precision.WEEK);
    }

    private static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6), Precision.WEEK);
    }
}
