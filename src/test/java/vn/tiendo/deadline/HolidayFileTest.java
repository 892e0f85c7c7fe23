package vn.tiendo.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;

class HolidayFileTest {

    private static final String HEADER = "date,kind,name,source\n";

    @Test
    void readsQuotedFieldsAndSkipsBlankLines() {
        String csv = "\uFEFF" + HEADER + "2026-09-02,HOLIDAY,\"National \"\"Day\"\"\",\"Labour Code, Art. 112\"\r\n\n";
        CalendarDay day = new CalendarDay(
                LocalDate.of(2026, 9, 2), CalendarDay.Kind.HOLIDAY, "National \"Day\"", "Labour Code, Art. 112");
        assertEquals(List.of(day), WorkCalendar.read(new StringReader(csv), "2026.csv"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2/9/2026,HOLIDAY,Day,law       | date: "2/9/2026" should be a day like 2026-09-02
            2026-02-30,HOLIDAY,Day,law     | date: "2026-02-30" should be a day like 2026-09-02
            2026-09-02,holiday,Day,law     | kind: "holiday" should be HOLIDAY or WORKING
            2026-09-02,WORKING,Day,law     | date: "2026-09-02" should be a Saturday or Sunday for WORKING
            2026-09-02,HOLIDAY,,law        | name: "" should be what the day is called
            2026-09-02,HOLIDAY,Day,        | source: "" should be the law or notice that says so
            2026-09-02,HOLIDAY,Day         | row: "2026-09-02,HOLIDAY,Day" should be 4 fields, date,kind,name,source
            2026-09-02,H,"D,law            | row: "2026-09-02,H,"D,law" should be quotes in pairs, around a whole field
            2026-01-01,HOLIDAY,Day,law     | date: "2026-01-01" should be each day once
            """)
    void namesFileLineFieldValueAndWhatWouldBeRight(String row, String message) {
        StringReader csv = new StringReader(HEADER + "2026-01-01,HOLIDAY,New Year,law\n" + row + "\n");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> WorkCalendar.read(csv, "2026.csv"));
        assertEquals("2026.csv, line 3, " + message, refusal.getMessage());
    }

    @Test
    void refusesAnotherHeader() {
        StringReader csv = new StringReader("day,kind,name,source\n");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> WorkCalendar.read(csv, "2026.csv"));
        assertEquals(
                "2026.csv, line 1, header: \"day,kind,name,source\" should be date,kind,name,source",
                refusal.getMessage());
    }
}
