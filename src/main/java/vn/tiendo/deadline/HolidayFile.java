package vn.tiendo.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;

/** Reads a year's file of holidays strictly: an operator edits it, and a slip must not become a wrong due day. */
final class HolidayFile {

    private static final List<String> HEADER = List.of("date", "kind", "name", "source");
    private static final Pattern FIELD = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))(,|$)");

    private final String fileName;
    private int line;

    HolidayFile(String fileName) {
        this.fileName = fileName;
    }

    List<CalendarDay> read(Reader csv) {
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        try {
            BufferedReader rows = new BufferedReader(csv);
            checkHeader(rows.readLine());
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                line++;
                if (!row.isBlank()) {
                    CalendarDay day = day(row);
                    require(seen.add(day.date()), "date", day.date().toString(), "each day once");
                    days.add(day);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
        return List.copyOf(days);
    }

    private void checkHeader(String row) {
        line = 1;
        // Spreadsheets write a byte order mark in front of UTF-8.
        String header = row == null ? "" : row.replace("\uFEFF", "");
        require(fields(header).equals(HEADER), "header", header, String.join(",", HEADER));
    }

    private CalendarDay day(String row) {
        List<String> fields = fields(row);
        require(fields.size() == HEADER.size(), "row", row, "4 fields, " + String.join(",", HEADER));
        LocalDate date = date(fields.get(0));
        CalendarDay.Kind kind = kind(fields.get(1));
        require(!fields.get(2).isBlank(), "name", fields.get(2), "what the day is called");
        require(!fields.get(3).isBlank(), "source", fields.get(3), "the law or notice that says so");
        boolean swapped = kind == CalendarDay.Kind.WORKING;
        require(!swapped || !WorkCalendar.isWeekday(date), "date", fields.get(0), "a Saturday or Sunday for WORKING");
        return new CalendarDay(date, kind, fields.get(2), fields.get(3));
    }

    private LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw bad("date", value, "a day like 2026-09-02");
        }
    }

    private CalendarDay.Kind kind(String value) {
        return Arrays.stream(CalendarDay.Kind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .orElseThrow(() -> bad("kind", value, "HOLIDAY or WORKING"));
    }

    private List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(row);
        int end = 0;
        boolean more = true;
        while (more && field.find()) {
            String quoted = field.group(1);
            fields.add(
                    quoted == null
                            ? field.group(2).strip()
                            : quoted.replace("\"\"", "\"").strip());
            more = !field.group(3).isEmpty();
            end = field.end();
        }
        require(!more && end == row.length(), "row", row, "quotes in pairs, around a whole field");
        return fields;
    }

    private void require(boolean holds, String field, String value, String right) {
        if (!holds) {
            throw bad(field, value, right);
        }
    }

    private IllegalArgumentException bad(String field, String value, String right) {
        return new IllegalArgumentException(
                fileName + ", line " + line + ", " + field + ": \"" + value + "\" should be " + right);
    }
}
