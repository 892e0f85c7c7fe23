package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads days: "7/11/2025" (day, then month), "2025-11-07", "November 7", "7. November", "ngày 31 tháng 8". */
final class DayReader {

    private static final String[] WEEKDAYS = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
        "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật",
        "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7"
    };

    private final Words words;
    private final LocalDate countedFrom;
    private final MonthReader months;

    DayReader(Words words, LocalDate countedFrom) {
        this.words = words;
        this.countedFrom = countedFrom;
        this.months = new MonthReader(words, countedFrom);
    }

    Optional<Mention> read() {
        return words.first(this::lastDayOf, this::calendarDay);
    }

    private Optional<Mention> calendarDay() {
        words.take(WEEKDAYS);
        words.take("ngày", "the", "den", "dem", "on", "the day of", "mùng");
        return words.first(this::yearFirst, this::digits, this::dayFirst, this::monthFirst, this::near);
    }

    private Optional<Mention> yearFirst() {
        OptionalInt year = words.number(1900, 2199);
        OptionalInt month = year.isPresent() && words.take("-", "/") ? words.number(1, 99) : OptionalInt.empty();
        OptionalInt day = month.isPresent() && words.take("-", "/") ? words.number(1, 99) : OptionalInt.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        return day(Optional.of(new NamedYear(year.getAsInt(), true)), month.getAsInt(), day.getAsInt());
    }

    private Optional<Mention> digits() {
        OptionalInt day = words.number(1, 99);
        boolean slash = words.take("/");
        boolean dot = !slash && words.take(".");
        if (day.isEmpty() || !slash && !dot && !words.take("-")) {
            return Optional.empty();
        }
        OptionalInt month = words.number(1, 99);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        // "10-11/2025" are two months, "10-11-2025" is a day.
        boolean hyphen = !slash && !dot;
        if (hyphen && words.take("/")) {
            return Optional.empty();
        }
        Optional<NamedYear> year = words.first(this::shortYear, () -> NamedYear.behind(words, countedFrom));
        boolean closed = year.isPresent() || slash || dot && words.take(".") || words.atEnd();
        return closed ? day(year, month.getAsInt(), day.getAsInt()) : Optional.empty();
    }

    /** "7/11/25"; a year of two digits is one of this century. */
    private Optional<NamedYear> shortYear() {
        OptionalInt year = words.take("/", ".") ? words.number(20, 99) : OptionalInt.empty();
        return year.isPresent() ? Optional.of(new NamedYear(2000 + year.getAsInt(), true)) : Optional.empty();
    }

    private Optional<Mention> dayFirst() {
        OptionalInt day = words.number(1, 99);
        words.take(".", "of", "day of");
        return day.isEmpty() ? Optional.empty() : months.name().flatMap(month -> day(month, day.getAsInt()));
    }

    private Optional<Mention> monthFirst() {
        return months.name().flatMap(month -> {
            words.take("the");
            OptionalInt day = words.number(1, 99);
            return day.isEmpty() ? Optional.empty() : day(month, day.getAsInt());
        });
    }

    private Optional<Mention> near() {
        if (words.take("today", "hôm nay", "heute")) {
            return Optional.of(Mention.relative(Period.day(countedFrom)));
        }
        if (words.take("tomorrow", "ngày mai", "mai", "morgen")) {
            return Optional.of(Mention.relative(Period.day(countedFrom.plusDays(1))));
        }
        return Optional.empty();
    }

    private Optional<Mention> lastDayOf() {
        words.take("the", "den", "dem");
        if (!words.take("last day of", "last day in", "letzten tag", "letzter tag", "ngày cuối cùng", "ngày cuối")) {
            return Optional.empty();
        }
        words.take("của", "des", "im", "trong");
        MonthReader month = months;
        YearReader year = new YearReader(words, countedFrom);
        return words.first(month::read, year::read)
                .map(m -> new Mention(
                        y -> Period.day(m.inYear().apply(y).last()),
                        m.year(),
                        m.yearWritten(),
                        false,
                        Mention.Shape.PLAIN,
                        0));
    }

    private Optional<Mention> day(int month, int day) {
        return day(NamedYear.behind(words, countedFrom), month, day);
    }

    private static Optional<Mention> day(Optional<NamedYear> year, int month, int day) {
        if (month > 12) {
            throw new DateTimeException("there is no month " + month + " (dates are read day/month/year)");
        }
        return Optional.of(Mention.of(year, y -> Period.day(existing(YearMonth.of(y, month), day))));
    }

    private static LocalDate existing(YearMonth month, int day) {
        if (!month.isValidDay(day)) {
            throw new DateTimeException("there is no day " + day + " in " + month);
        }
        return month.atDay(day);
    }
}
