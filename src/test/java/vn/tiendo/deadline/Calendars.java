package vn.tiendo.deadline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The calendars that the house ships, as the tests use them. */
final class Calendars {

    private Calendars() {}

    static WorkCalendar of2025And2026() {
        return year(2025).merge(year(2026));
    }

    static WorkCalendar year(int year) {
        Path file = Path.of("config", "holidays", year + ".csv");
        try (Reader csv = Files.newBufferedReader(file)) {
            return WorkCalendar.of(WorkCalendar.read(csv, file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
