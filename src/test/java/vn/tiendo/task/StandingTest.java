package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 6);

    @ParameterizedTest
    @CsvSource({
        // last good day, last report, done on time, cancelled
        "2025-11-05,            ,      , false, OVERDUE",
        "2025-11-05, 2025-11-05 ,      , false, OVERDUE",
        "2025-11-06,            ,      , false, DUE_SOON",
        "2025-11-06, 2025-11-05 ,      , false, DUE_SOON",
        "2025-11-07,            ,      , false, DUE_SOON",
        "2025-11-13,            ,      , false, DUE_SOON",
        "2025-11-14,            ,      , false, NOT_STARTED",
        "2025-11-14, 2025-11-05 ,      , false, IN_PROGRESS",
        "          ,            ,      , false, NOT_STARTED",
        "          , 2025-11-06 ,      , false, IN_PROGRESS",
        "2025-11-05,            , true , false, DONE_ON_TIME",
        "2025-11-05,            , false, false, DONE_LATE",
        "          ,            , true , false, DONE_ON_TIME",
        "2025-11-05,            ,      , true , CANCELLED",
        "2025-11-05,            , true , true , CANCELLED",
    })
    void followsFromTheFacts(LocalDate due, LocalDate reported, Boolean onTime, boolean cancelled, Standing expected) {
        Facts facts = new Facts(LocalDate.of(2025, 11, 3), due, reported, 7, onTime, cancelled, false, false);
        assertThat(Standing.of(facts, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // ordered on, last report, reporting days
        "2025-10-30,           , 7, false",
        "2025-10-29,           , 7, true",
        "2025-01-01, 2025-10-30, 7, false",
        "2025-01-01, 2025-10-29, 7, true",
        "2025-01-01, 2025-11-05, 1, false",
        "2025-01-01, 2025-11-04, 1, true",
    })
    void silenceBeginsAfterTheLastDayOfTheRhythm(LocalDate ordered, LocalDate reported, int days, boolean silent) {
        assertThat(new Facts(ordered, null, reported, days, null, false, false, false).isSilent(TODAY))
                .isEqualTo(silent);
        assertThat(new Facts(ordered, null, reported, days, true, false, false, false).isSilent(TODAY))
                .isFalse();
        assertThat(new Facts(ordered, null, reported, days, null, true, false, false).isSilent(TODAY))
                .isFalse();
    }

    @Test
    void restsWhateverItsDayUntilItIsDone() {
        assertThat(Standing.of(suspended(null), TODAY)).isEqualTo(Standing.SUSPENDED);
        assertThat(suspended(null).isSilent(TODAY)).isFalse();
        assertThat(Standing.of(suspended(true), TODAY)).isEqualTo(Standing.DONE_ON_TIME);
    }

    private static Facts suspended(Boolean onTime) {
        return new Facts(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 5), null, 7, onTime, false, true, false);
    }

    @Test
    void whoWaitsForAnAnswerIsNotSilent() {
        Facts claimed =
                new Facts(LocalDate.of(2025, 1, 1), null, LocalDate.of(2025, 2, 1), 7, null, false, false, true);
        assertThat(claimed.isSilent(TODAY)).isFalse();
        assertThat(Standing.of(claimed, TODAY)).isEqualTo(Standing.IN_PROGRESS);
    }
}
