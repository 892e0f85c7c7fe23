package vn.tiendo.deadline;

import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days the public sector of Vietnam works: Monday to Friday, except holidays, plus days off that were swapped
 * into working days (Labour Code 2019, Article 112, and the yearly notices). Immutable. A year without holidays in it
 * is unknown: its weekends still count, but what was counted there is provisional.
 */
public final class WorkCalendar {

    private final Map<LocalDate, CalendarDay> entries;
    private final Set<Integer> knownYears;

    private WorkCalendar(Map<LocalDate, CalendarDay> entries) {
        this.entries = entries;
        this.knownYears = entries.values().stream()
                .filter(day -> day.kind() == CalendarDay.Kind.HOLIDAY)
                .map(day -> day.date().getYear())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One day that departs from the plain week.
     *
     * @param date the day
     * @param kind off or worked
     * @param name what the day is called
     * @param source the law or notice that says so
     */
    public record CalendarDay(LocalDate date, Kind kind, String name, String source) {

        /** In which way the day departs from the plain week. */
        public enum Kind {
            /** Nobody is expected at work. */
            HOLIDAY,
            /** A Saturday or Sunday that is worked in exchange for a day off. */
            WORKING
        }

        /** @throws NullPointerException when a part is missing */
        public CalendarDay {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * The calendar with these days, of one year or several.
     *
     * @throws IllegalArgumentException when two entries contradict each other on one day
     */
    public static WorkCalendar of(Collection<CalendarDay> days) {
        Map<LocalDate, CalendarDay> entries = new TreeMap<>();
        for (CalendarDay day : days) {
            CalendarDay other = entries.putIfAbsent(day.date(), day);
            if (other != null && other.kind() != day.kind()) {
                throw new IllegalArgumentException(day.date() + " is both " + other.kind() + " (" + other.name()
                        + ") and " + day.kind() + " (" + day.name() + ")");
            }
        }
        return new WorkCalendar(entries);
    }

    /**
     * The rows of one year's file: a header {@code date,kind,name,source}, then one day per row; a field with a comma
     * stands in double quotes.
     *
     * @throws IllegalArgumentException for a bad row, naming file, line, field, value and what would be right
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static List<CalendarDay> read(Reader csv, String fileName) {
        return new HolidayFile(fileName).read(csv);
    }

    /**
     * This calendar and the other one together.
     *
     * @throws IllegalArgumentException when they contradict each other on one day
     */
    public WorkCalendar merge(WorkCalendar other) {
        List<CalendarDay> both = new ArrayList<>(entries.values());
        both.addAll(other.entries.values());
        return of(both);
    }

    /** Whether the day is worked. */
    public boolean isWorked(LocalDate day) {
        CalendarDay entry = entries.get(day);
        return entry == null ? isWeekday(day) : entry.kind() == CalendarDay.Kind.WORKING;
    }

    /** The first worked day strictly after the given one. */
    public LocalDate next(LocalDate day) {
        return nextOrSame(day.plusDays(1));
    }

    /** The given day if it is worked, otherwise the next worked one. */
    public LocalDate nextOrSame(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorked(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The last worked day strictly before the given one. */
    public LocalDate previous(LocalDate day) {
        return previousOrSame(day.minusDays(1));
    }

    /** The given day if it is worked, otherwise the previous worked one. */
    public LocalDate previousOrSame(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorked(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The n-th worked day after the given day, which itself is day 0 whether worked or not. A negative n counts back;
     * 0 stays.
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate counted = day;
        for (int i = 0; i < Math.abs(n); i++) {
            counted = n > 0 ? next(counted) : previous(counted);
        }
        return counted;
    }

    /** Whether the holidays of the year are loaded: at least one HOLIDAY lies in it. */
    public boolean knows(int year) {
        return knownYears.contains(year);
    }

    /** Whether it knows every year from one day to the other. */
    public boolean knows(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(this::knows);
    }

    /** The years whose days off are known, the first first. */
    public List<Integer> knownYears() {
        return knownYears.stream().sorted().toList();
    }

    /** The days of a year that depart from the plain week, in their order. */
    public List<CalendarDay> entries(int year) {
        return entries.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /** What the files say about the day, empty for a day that follows the plain week. */
    public Optional<CalendarDay> entry(LocalDate day) {
        return Optional.ofNullable(entries.get(day));
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** The same for the same days off and swapped days, in every process. */
    @Override
    public String toString() {
        return entries.values().stream().map(d -> d.date() + " " + d.kind()).collect(Collectors.joining(", "));
    }
}
