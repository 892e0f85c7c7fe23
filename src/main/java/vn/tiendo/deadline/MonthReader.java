package vn.tiendo.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads months: "November 2025", "tháng 11/2025", "6/2025", "this September", "im selben Monat". */
final class MonthReader {

    private static final String[] NAMES = {
        "january,jan,januar,jänner",
        "february,feb,februar",
        "march,mar,märz,maerz,mrz",
        "april,apr",
        "may,mai",
        "june,jun,juni",
        "july,jul,juli",
        "august,aug",
        "september,sep,sept",
        "october,oct,oktober,okt",
        "november,nov",
        "december,dec,dezember,dez"
    };
    static final Map<String, Integer> BY_NAME = byName("");
    static final Map<String, Integer> BY_WEEK_NAME = byName("woche");
    private static final Map<String, Integer> VIETNAMESE = Map.ofEntries(
            Map.entry("tháng một", 1),
            Map.entry("tháng hai", 2),
            Map.entry("tháng ba", 3),
            Map.entry("tháng tư", 4),
            Map.entry("tháng năm", 5),
            Map.entry("tháng sáu", 6),
            Map.entry("tháng bảy", 7),
            Map.entry("tháng tám", 8),
            Map.entry("tháng chín", 9),
            Map.entry("tháng mười", 10),
            Map.entry("tháng mười một", 11),
            Map.entry("tháng mười hai", 12));

    private final Words words;
    private final LocalDate countedFrom;

    MonthReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
    }

    Optional<Mention> read() {
        return words.first(this::yearFirst, this::digits, this::relative, this::nearNamed, this::named);
    }

    /** The name of a month, or "tháng 9": its number. */
    Optional<Integer> name() {
        return words.first(this::numbered, () -> words.take(VIETNAMESE), () -> words.take(BY_NAME));
    }

    private Optional<Integer> numbered() {
        var number = words.take("tháng", "th", "t") ? words.number(1, 12) : OptionalInt.empty();
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private Optional<Mention> named() {
        return name().map(month -> Mention.of(NamedYear.behind(words, countedFrom), y -> month(y, month)));
    }

    private Optional<Mention> yearFirst() {
        var year = words.number(1900, 2199);
        var month = year.isPresent() && words.take("-", "/") ? words.number(1, 12) : OptionalInt.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Mention.of(Optional.of(new NamedYear(year.getAsInt(), true)), y -> month(y, month.getAsInt())));
    }

    private Optional<Mention> digits() {
        var month = words.number(1, 12);
        if (month.isEmpty() || !words.take("/", ".", "-")) {
            return Optional.empty();
        }
        return words.number(1900, 2199).stream()
                .mapToObj(year -> Mention.of(Optional.of(new NamedYear(year, true)), y -> month(y, month.getAsInt())))
                .findFirst();
    }

    private Optional<Mention> relative() {
        YearMonth now = YearMonth.from(countedFrom);
        if (words.take("this month", "the month", "the current month", "the same month", "same month", "month")
                || words.take("tháng này", "tháng nay", "cùng tháng", "tháng hiện tại")
                || words.take("diesem monat", "diesen monat", "dieses monats", "selben monat", "selben monats")
                || words.take("desselben monats", "laufenden monat", "laufenden monats", "des monats", "monats")) {
            return Optional.of(Mention.relative(Period.month(now)));
        }
        if (words.take("next month", "the next month", "the coming month", "the following month", "following month")
                || words.take("tháng sau", "tháng tới")
                || words.take("nächsten monat", "nächsten monats", "kommenden monat", "kommenden monats")) {
            return Optional.of(Mention.relative(Period.month(now.plusMonths(1))));
        }
        return Optional.empty();
    }

    private Optional<Mention> nearNamed() {
        boolean next = words.take("next", "nächsten", "kommenden");
        if (!next && !words.take("this", "diesen", "diesem", "dieses")) {
            return Optional.empty();
        }
        return words.take(BY_NAME).map(month -> {
            YearMonth named = YearMonth.of(countedFrom.getYear(), month);
            boolean past = next && !named.isAfter(YearMonth.from(countedFrom));
            return Mention.relative(Period.month(past ? named.plusYears(1) : named));
        });
    }

    private static Period month(int year, int month) {
        return Period.month(YearMonth.of(year, month));
    }

    private static Map<String, Integer> byName(String ending) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(",")) {
                numbers.put(name + ending, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
