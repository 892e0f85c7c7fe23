package vn.tiendo.deadline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;

class WorkCalendarTest {

    private static final LocalDate FRI_2025_01_24 = LocalDate.of(2025, 1, 24);
    private static final LocalDate TET_2025_01_29 = LocalDate.of(2025, 1, 29);
    private static final LocalDate MON_2025_02_03 = LocalDate.of(2025, 2, 3);
    private static final LocalDate SAT_2025_04_26 = LocalDate.of(2025, 4, 26);

    private final WorkCalendar calendar = Calendars.of2025And2026();

    @ParameterizedTest
    @CsvFileSource(resources = "working-days.csv", numLinesToSkip = 1)
    void knowsWhichDaysAreWorked(LocalDate day, boolean worked, String why) {
        assertEquals(worked, calendar.isWorked(day), why);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "plus-working-days.csv", numLinesToSkip = 1)
    void countsOnlyWorkedDays(LocalDate from, int n, LocalDate result, String why) {
        assertEquals(result, calendar.plusWorkingDays(from, n), why);
    }

    @Test
    void nextIsAlwaysLaterAndNextOrSameMayStay() {
        assertAll(
                () -> assertEquals(MON_2025_02_03, calendar.next(FRI_2025_01_24)),
                () -> assertEquals(FRI_2025_01_24, calendar.nextOrSame(FRI_2025_01_24)),
                () -> assertEquals(MON_2025_02_03, calendar.nextOrSame(TET_2025_01_29)));
    }

    @Test
    void previousIsAlwaysEarlierAndPreviousOrSameMayStay() {
        assertAll(
                () -> assertEquals(FRI_2025_01_24, calendar.previous(MON_2025_02_03)),
                () -> assertEquals(MON_2025_02_03, calendar.previousOrSame(MON_2025_02_03)),
                () -> assertEquals(FRI_2025_01_24, calendar.previousOrSame(TET_2025_01_29)));
    }

    @Test
    void knowsAYearOnlyWithAHoliday() {
        CalendarDay swapped = new CalendarDay(LocalDate.of(2027, 5, 8), CalendarDay.Kind.WORKING, "swapped", "notice");
        assertAll(
                () -> assertTrue(calendar.knows(2025)),
                () -> assertFalse(calendar.knows(2027)),
                () -> assertFalse(
                        calendar.merge(WorkCalendar.of(List.of(swapped))).knows(2027)));
    }

    @Test
    void explainsADayThatDepartsFromTheWeek() {
        assertAll(
                () -> assertEquals(
                        Optional.of(CalendarDay.Kind.WORKING),
                        calendar.entry(SAT_2025_04_26).map(CalendarDay::kind)),
                () -> assertEquals(Optional.empty(), calendar.entry(FRI_2025_01_24)));
    }

    @Test
    void refusesContradictingEntries() {
        CalendarDay off = new CalendarDay(SAT_2025_04_26, CalendarDay.Kind.HOLIDAY, "off", "notice");
        assertThrows(IllegalArgumentException.class, () -> calendar.merge(WorkCalendar.of(List.of(off))));
    }
}
