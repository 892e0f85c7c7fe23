package vn.tiendo.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.shared.Bilingual;

/** How fast a figure runs towards its target, how fast it has to, and when it would be there. */
class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 6);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # comparison, target, due, figures, state, outlook, reached
            >=, 80, 2025-12-31, 2025-06-30=39.51, ON_THE_WAY, ONE_MEASUREMENT,
            >=, 80, 2025-12-31, , NOT_MEASURED, NOT_MEASURED,
            >=, 80, 2025-08-30, , MISSED, NOT_MEASURED,
            >=, 20, 2025-11-14, 2025-11-04=20, REACHED, REACHED_ALREADY,
            <=, 0, 2025-08-30, 2025-07-24=238, MISSED, ONE_MEASUREMENT,
            <=, 0, 2025-12-31, 2025-10-01=200 2025-11-01=100, ON_THE_WAY, REACHED_ON, 2025-12-02
            <=, 0, 2025-11-05, 2025-10-01=200 2025-11-01=100, MISSED, REACHED_ON, 2025-12-02
            <=, 0, 2025-11-06, 2025-10-01=200 2025-11-01=100, ON_THE_WAY, REACHED_ON, 2025-12-02
            >=, 80, 2025-12-31, 2025-10-01=50 2025-11-01=40, ON_THE_WAY, MOVES_AWAY,
            >=, 80, 2025-12-31, 2025-10-01=50 2025-11-01=50, ON_THE_WAY, STANDS_STILL,
            >=, 80, 2025-12-31, 2025-10-01=50 2025-11-01=50.0001, ON_THE_WAY, TOO_FAR,
            >=, 80, 2025-12-31, 2025-07-01=50 2025-10-01=78, ON_THE_WAY, SHOULD_BE_REACHED, 2025-10-08
            >=, 99, , 2025-10-01=50 2025-10-31=53, ON_THE_WAY, REACHED_ON, 2027-02-03
            =, 2, 2025-12-31, 2025-10-01=1 2025-11-01=3, ON_THE_WAY, MOVES_AWAY,
            """)
    void saysWhereItStandsAndWhenItIsThere(
            String comparison,
            BigDecimal amount,
            LocalDate due,
            String figures,
            Course.State state,
            Course.Outlook outlook,
            LocalDate reachedOn) {
        Course course = course(new Target(comparison, amount, due, "t"), figures);
        assertThat(course.state()).isEqualTo(state);
        assertThat(course.outlook()).isEqualTo(outlook);
        if (outlook != Course.Outlook.REACHED_ALREADY && outlook != Course.Outlook.NOT_MEASURED) {
            assertThat(course.reachedOn()).isEqualTo(reachedOn);
        }
    }

    @Test
    void thePaceNeededSharesWhatLacksOverTheDaysLeft() {
        Course course =
                course(new Target(">=", new BigDecimal(80), LocalDate.of(2025, 12, 31), "t"), "2025-06-30=39.51");
        assertThat(course.daysLeft()).isEqualTo(55);
        assertThat(course.gap()).isEqualByComparingTo("40.49");
        assertThat(course.neededPerDay().multiply(BigDecimal.valueOf(55))).isBetween(new BigDecimal("40.4899"), new BigDecimal("40.4901"));
        assertThat(course.pacePerDay()).isNull();
    }

    @Test
    void onItsDayEverythingIsNeededAndAfterwardsNothingHelps() {
        assertThat(course(new Target(">=", BigDecimal.TEN, TODAY, "t"), "2025-11-01=4")
                        .neededPerDay())
                .isEqualByComparingTo("6");
        assertThat(course(new Target(">=", BigDecimal.TEN, TODAY.minusDays(1), "t"), "2025-11-01=4")
                        .neededPerDay())
                .isNull();
    }

    @Test
    void theLineGoesFromTheFirstMeasurementToTheLastWhateverIsBetween() {
        Course course = course(
                new Target("<=", BigDecimal.ZERO, LocalDate.of(2025, 12, 31), "t"),
                "2025-07-01=100 2025-08-01=120 2025-10-09=50");
        assertThat(course.pacePerDay()).isEqualByComparingTo("-0.5");
        assertThat(course.reachedOn()).isEqualTo("2026-01-17");
        assertThat(course.daysBehind()).isEqualTo(17);
    }

    @Test
    void ofADayTheLaterFigureCountsAndACorrectedOneDoesNot() {
        Indicator indicator = new Indicator("I", new Bilingual("i", "i"), new Bilingual("%", "%"), null);
        LocalDate day = LocalDate.of(2025, 10, 1);
        Measurement wrong = new Measurement(day, BigDecimal.valueOf(900), null, "a");
        indicator.measure(wrong);
        indicator.measure(new Measurement(TODAY.plusDays(1), BigDecimal.ONE, null, "b"));
        assertThat(indicator.inForce(TODAY)).containsExactly(wrong);
        Measurement later = new Measurement(day, BigDecimal.valueOf(90), null, "c");
        indicator.measure(later);
        assertThat(indicator.inForce(TODAY)).containsExactly(later);
    }

    private static Course course(Target target, String figures) {
        List<Measurement> measured = figures == null
                ? List.of()
                : Arrays.stream(figures.split(" "))
                        .map(f -> f.split("="))
                        .map(f -> new Measurement(LocalDate.parse(f[0]), new BigDecimal(f[1]), null, f[0]))
                        .toList();
        return new Course(target, measured, TODAY);
    }
}
