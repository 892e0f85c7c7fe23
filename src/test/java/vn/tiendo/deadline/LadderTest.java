package vn.tiendo.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.deadline.Ladder.From;

class LadderTest {

    private static final String HEADER = "rung,from,offset,every,audience,channel,words_en,words_vi\n";
    private static final Ladder DEFAULT = theOneThatComesWithIt();

    private static Ladder theOneThatComesWithIt() {
        try (Reader csv = Files.newBufferedReader(Path.of("config/ladder.csv"))) {
            return Ladder.read(csv, "ladder.csv");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Wednesday 12 November 2025 is the last good day. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-11-02, -, 2025-11-03",
                "2025-11-03, BEFORE_7, 2025-11-07",
                "2025-11-06, BEFORE_7, 2025-11-07",
                "2025-11-07, BEFORE_3, 2025-11-11",
                "2025-11-09, BEFORE_3, 2025-11-11",
                "2025-11-11, BEFORE_1, 2025-11-12",
                "2025-11-12, ON_THE_DAY, 2025-11-13",
                "2025-11-13, LATE_1, 2025-11-17",
                "2025-11-16, LATE_1, 2025-11-17",
                "2025-11-17, LATE_3, 2025-11-21",
                "2025-11-21, LATE_7, 2025-11-28",
                "2025-11-27, LATE_7, 2025-11-28",
                "2025-11-28, LATE_7/1, 2025-12-05",
                "2025-12-31, LATE_7/5, 2026-01-06"
            })
    void climbsByWorkingDays(LocalDate today, String reached, LocalDate next) {
        WorkCalendar calendar = Calendars.of2025And2026();
        LocalDate due = LocalDate.of(2025, 11, 12);
        assertThat(DEFAULT.reached(From.DUE_DAY, due, today, calendar)
                        .map(Ladder.Step::key)
                        .orElse(null))
                .isEqualTo(reached);
        assertThat(DEFAULT.next(From.DUE_DAY, due, today, calendar)).contains(next);
    }

    /** 1 and 2 January 2026 are off. */
    @Test
    void countsNoDayOff() {
        WorkCalendar calendar = Calendars.of2025And2026();
        LocalDate due = LocalDate.of(2025, 12, 31);
        assertThat(DEFAULT.reached(From.DUE_DAY, due, LocalDate.of(2026, 1, 4), calendar)
                        .orElseThrow()
                        .key())
                .isEqualTo("ON_THE_DAY");
    }

    @Test
    void hasRungsOfItsOwnForSilence() {
        WorkCalendar calendar = Calendars.of2025And2026();
        LocalDate until = LocalDate.of(2025, 11, 7);
        assertThat(DEFAULT.reached(From.SILENCE, until, LocalDate.of(2025, 11, 9), calendar))
                .isEmpty();
        assertThat(DEFAULT.reached(From.SILENCE, until, LocalDate.of(2025, 11, 10), calendar)
                        .orElseThrow()
                        .key())
                .isEqualTo("SILENT_1");
    }

    @Test
    void findsARungByItsKey() {
        assertThat(DEFAULT.rung("LATE_7/3").orElseThrow().name()).isEqualTo("LATE_7");
        assertThat(DEFAULT.rung("REMINDED")).isEmpty();
    }

    @Test
    void isTheSameTextInEveryProcess() {
        assertThat(DEFAULT.toString())
                .isEqualTo(theOneThatComesWithIt().toString())
                .contains("audience=[OWNER, COOPERATING, CONTRACTOR]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "late,DUE_DAY,1,,OWNER,DIGEST,a,b | line 2, rung: \"late\" should be a name of capitals",
                "L,DUE_DAI,1,,OWNER,DIGEST,a,b | line 2, from: \"DUE_DAI\" should be DUE_DAY, SILENCE",
                "L,DUE_DAY,one,,OWNER,DIGEST,a,b | line 2, offset: \"one\" should be a whole number of working days",
                "L,DUE_DAY,1000,,OWNER,DIGEST,a,b | line 2, offset: \"1000\" should be a number from -500 to 500",
                "L,DUE_DAY,1,0,OWNER,DIGEST,a,b | line 2, every: \"0\" should be a number from 1 to 500",
                "L,DUE_DAY,1,,OWNER BOSS,DIGEST,a,b | line 2, audience: \"BOSS\" should be OWNER, COOPERATING",
                "L,DUE_DAY,1,,OWNER,SMS,a,b | line 2, channel: \"SMS\" should be DIGEST, URGENT",
                "L,DUE_DAY,1,,OWNER,DIGEST,,b | line 2, words_en: \"\" should be 1 to 120 characters",
                "L,DUE_DAY,1,,OWNER,DIGEST,a | line 2, row: \"L,DUE_DAY,1,,OWNER,DIGEST,a\" should be 8 fields",
                "S,SILENCE,0,,OWNER,DIGEST,a,b | line 2, offset: \"0\" should be 1 or more for SILENCE",
                "S,SILENCE,1,,OWNER,DIGEST,a,b | from: \"\" should be DUE_DAY in one row at least"
            })
    void refusesABadRowWithFileLineAndCure(String row, String said) {
        assertRefused(HEADER + row + "\n", said);
    }

    @Test
    void refusesRungsThatDoNotClimb() {
        assertRefused(
                HEADER + "A,DUE_DAY,3,,OWNER,DIGEST,a,b\nB,DUE_DAY,3,,OWNER,DIGEST,a,b\n",
                "line 3, offset: \"3\" should be later than that of the rung before, 3");
        assertRefused(
                HEADER + "A,DUE_DAY,3,5,OWNER,DIGEST,a,b\nB,DUE_DAY,4,,OWNER,DIGEST,a,b\n",
                "line 3, rung: \"B\" should be before the one that comes again and again");
        assertRefused(
                HEADER + "A,DUE_DAY,3,,OWNER,DIGEST,a,b\nA,DUE_DAY,4,,OWNER,DIGEST,a,b\n",
                "line 3, rung: \"A\" should be each name once");
        assertRefused("rung,offset\n", "line 1, header");
    }

    private static void assertRefused(String file, String said) {
        assertThatThrownBy(() -> Ladder.read(new StringReader(file), "ladder.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ladder.csv, line ")
                .hasMessageContaining(said);
    }
}
