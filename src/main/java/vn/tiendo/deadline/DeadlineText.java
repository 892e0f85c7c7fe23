package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads the wording of a deadline in English, German or Vietnamese, by the conventions of src/docs/due-days.md. Dates
 * with slashes are read day/month/year, the Vietnamese way.
 */
public final class DeadlineText {

    private DeadlineText() {}

    /**
     * What the wording says. Everything in it has to be understood; words left over are an error, never ignored.
     *
     * @param wording the deadline phrase alone, such as "before November 7" or "trong vòng 15 ngày kể từ ngày ký"
     * @param countedFrom the day of publication, or of the meeting, in Vietnam; "next month", a missing year and
     *     "within 30 days of issuance" are counted from it; for "im selben Monat" it is the day in the sentence before
     * @throws UnreadableDeadline when the wording is no deadline, or names a day that does not exist
     */
    public static Reading read(String wording, LocalDate countedFrom) {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(countedFrom, "countedFrom");
        try {
            return new WordingReader(wording, countedFrom).read();
        } catch (DateTimeException e) {
            throw new UnreadableDeadline(wording, e.getMessage());
        }
    }
}
