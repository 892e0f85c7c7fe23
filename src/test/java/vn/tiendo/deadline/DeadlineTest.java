package vn.tiendo.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.deadline.DueRule.DaysAfter;

class DeadlineTest {

    private static final LocalDate SUN_2025_11_30 = LocalDate.of(2025, 11, 30);

    @Test
    void isPastOnlyAfterItsLastDay() {
        Deadline deadline = new DueRule.By(SUN_2025_11_30).deadline(Calendars.year(2025));
        assertFalse(deadline.isPast(SUN_2025_11_30));
        assertTrue(deadline.isPast(SUN_2025_11_30.plusDays(1)));
    }

    @Test
    void isNeverPastWithoutADay() {
        Deadline deadline = new DueRule.Open("khẩn trương").deadline(Calendars.year(2025));
        assertTrue(deadline.day().isEmpty());
        assertFalse(deadline.isPast(LocalDate.of(2999, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-20, 5, WORKING_DAYS, 2025-11-27, false",
        "2025-12-29, 5, WORKING_DAYS, 2026-01-05, true",
        "2025-12-31, 1, WORKING_DAYS, 2026-01-01, true",
        "2026-11-20, 5, WORKING_DAYS, 2026-11-27, true",
        "2025-12-29, 30, DAYS, 2026-01-28, false",
    })
    void isProvisionalWhereWorkingDaysAreCountedInAYearNotLoaded(
            LocalDate after, int count, DaysAfter.Unit unit, LocalDate day, boolean provisional) {
        Deadline deadline = new DaysAfter(count, unit, after, "issuance").deadline(Calendars.year(2025));
        assertEquals(day, deadline.lastDay());
        assertEquals(provisional, deadline.provisional());
    }

    @Test
    void settlesWhenTheYearIsLoaded() {
        DueRule rule = new DaysAfter(5, DaysAfter.Unit.WORKING_DAYS, LocalDate.of(2025, 12, 29), "issuance");
        Deadline settled = rule.deadline(Calendars.of2025And2026());
        assertEquals(LocalDate.of(2026, 1, 7), settled.lastDay());
        assertFalse(settled.provisional());
    }
}
