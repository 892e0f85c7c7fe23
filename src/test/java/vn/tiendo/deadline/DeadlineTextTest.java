package vn.tiendo.deadline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTextTest {

    private static final LocalDate TUE_2025_11_04 = LocalDate.of(2025, 11, 4);

    @ParameterizedTest
    @CsvFileSource(resources = "gold.csv", numLinesToSkip = 1)
    void readsTheSourceDocumentsAsTheirAnnotatorsDid(
            String wording,
            LocalDate countedFrom,
            Relation relation,
            Precision precision,
            LocalDate due,
            boolean approximate,
            boolean start) {
        Reading reading = DeadlineText.read(wording, countedFrom);
        assertAll(
                () -> assertReads(reading, relation, precision, due),
                () -> assertEquals(approximate, reading.approximate(), "approximate"),
                () -> assertEquals(start, reading.start(), "start"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "readings.csv", numLinesToSkip = 1)
    void readsByTheConventions(
            String wording,
            LocalDate countedFrom,
            Relation relation,
            Precision precision,
            LocalDate due,
            String marks) {
        Reading reading = DeadlineText.read(wording, countedFrom);
        assertAll(
                () -> assertReads(reading, relation, precision, due),
                () -> assertEquals(marks == null ? "" : marks, marks(reading), "marks"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "unreadable.csv", numLinesToSkip = 1)
    void refusesWhatItDoesNotUnderstand(String wording, String problem) {
        UnreadableDeadline refusal =
                assertThrows(UnreadableDeadline.class, () -> DeadlineText.read(wording, TUE_2025_11_04));
        assertAll(
                () -> assertEquals(wording, refusal.wording()),
                () -> assertTrue(problem == null || refusal.problem().contains(problem), refusal::getMessage),
                () -> assertTrue(refusal.getMessage().contains("before 7 November 2025"), refusal::getMessage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before November 7              | before 2025-11-07
            by November                    | by 2025-11
            until the end of 2025          | until 2025
            before the end of 2025         | before the end of 2025
            quý IV/2025                    | within 2025-Q4
            first half of 2026             | within 2026-H1
            15-20/11/2025                  | within 2025-11-15 to 2025-11-20
            second week of September 2025  | within week 2 of 2025-09
            within 10 working days         | within 10 working days after 2025-11-04
            within 15 days of receipt      | within 15 days after receipt
            Thường xuyên                   | recurring: Thường xuyên
            hằng năm, trước ngày 15/12     | recurring: hằng năm, trước ngày 15/12, first 2025-12-14
            as soon as possible            | no day: as soon as possible
            """)
    void itsRulePrintsReadably(String wording, String printed) {
        assertEquals(printed, DeadlineText.read(wording, TUE_2025_11_04).rule().toString());
    }

    @Test
    void readsDecomposedVietnameseLikeComposed() {
        String decomposed = Normalizer.normalize("trước ngày 7 tháng 11 năm 2025", Normalizer.Form.NFD);
        assertEquals(
                new DueRule.Before(LocalDate.of(2025, 11, 7)),
                DeadlineText.read(decomposed, TUE_2025_11_04).rule());
    }

    private static void assertReads(Reading reading, Relation relation, Precision precision, LocalDate due) {
        Deadline deadline = reading.rule().deadline(Calendars.of2025And2026());
        assertAll(
                () -> assertEquals(due, deadline.lastDay(), "due"),
                () -> assertEquals(relation, reading.rule().relation(), "relation"),
                () -> assertEquals(precision, reading.rule().precision().orElse(null), "precision"));
    }

    private static String marks(Reading reading) {
        String marks = (reading.yearWritten() ? "year " : "")
                + (reading.approximate() ? "approximate " : "")
                + (reading.start() ? "start" : "");
        return marks.strip();
    }
}
