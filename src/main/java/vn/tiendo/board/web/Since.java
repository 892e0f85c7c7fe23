package vn.tiendo.board.web;

import java.time.LocalDate;
import vn.tiendo.board.Split;

/**
 * What changed since the last meeting before the day shown.
 *
 * @param day of the meeting; the figures compared with are those of its end
 */
record Since(LocalDate day, Split change) {

    private static final char MINUS = '\u2212';

    /** A number that grew or shrank: +3, −2. */
    public String signed(int number) {
        return number < 0 ? MINUS + String.valueOf(-number) : "+" + number;
    }
}
