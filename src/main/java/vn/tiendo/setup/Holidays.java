package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.deadline.WorkCalendar;

/** Reads the years' files of days off; a year without a file leaves the days that depend on it provisional. */
class Holidays {

    @Produces
    @ApplicationScoped
    WorkCalendar calendar(Settings settings) {
        List<WorkCalendar.CalendarDay> days = new ArrayList<>();
        try (Stream<Path> files = Files.list(settings.holidays())) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                try (Reader csv = Files.newBufferedReader(file)) {
                    days.addAll(WorkCalendar.read(csv, file.toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Holidays cannot be read from " + settings.holidays(), e);
        }
        return WorkCalendar.of(days);
    }
}
