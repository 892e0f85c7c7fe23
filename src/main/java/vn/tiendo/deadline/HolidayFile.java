package vn.tiendo.deadline;

import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;

/** Reads a year's file of holidays. */
final class HolidayFile {

    private final OperatorFile file;
    private final Set<LocalDate> seen = new HashSet<>();

    HolidayFile(String fileName) {
        file = new OperatorFile(fileName, List.of("date", "kind", "name", "source"));
    }

    List<CalendarDay> read(Reader csv) {
        return file.read(csv, this::day);
    }

    private CalendarDay day(List<String> fields) {
        LocalDate date = date(fields.get(0));
        CalendarDay.Kind kind = kind(fields.get(1));
        file.require(!fields.get(2).isBlank(), "name", fields.get(2), "what the day is called");
        file.require(!fields.get(3).isBlank(), "source", fields.get(3), "the law or notice that says so");
        boolean swapped = kind == CalendarDay.Kind.WORKING;
        file.require(
                !swapped || !WorkCalendar.isWeekday(date), "date", fields.get(0), "a Saturday or Sunday for WORKING");
        file.require(seen.add(date), "date", date.toString(), "each day once");
        return new CalendarDay(date, kind, fields.get(2), fields.get(3));
    }

    private LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw file.bad("date", value, "a day like 2026-09-02");
        }
    }

    private CalendarDay.Kind kind(String value) {
        return Arrays.stream(CalendarDay.Kind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .orElseThrow(() -> file.bad("kind", value, "HOLIDAY or WORKING"));
    }
}
