package vn.tiendo.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.shared.Bilingual;

/**
 * Where everything stands at the end of a day, in all, by lead unit and by directive.
 *
 * @param asOf the day it is drawn for, in Asia/Ho_Chi_Minh
 * @param overdueOrders how many orders the overdue tasks come from: copies of one order count once
 * @param overdueSince the earliest last good day among them; null when nothing is overdue
 * @param units the most overdue first
 * @param directives the youngest first
 */
public record Board(
        LocalDate asOf,
        Split all,
        int overdueOrders,
        LocalDate overdueSince,
        List<Line> units,
        List<Line> directives,
        List<DueDay> dueDays) {

    /**
     * A unit or directive with its sum.
     *
     * @param code its code; "-" for "no lead unit named"
     * @param members how many units stand behind the line: 34 for an order to all provinces
     * @param lastWordOn the oldest last word among its silent tasks; null when none is silent
     */
    public record Line(
            String code,
            Bilingual name,
            LocalDate issuedOn,
            int members,
            LocalDate lastWordOn,
            Split split,
            LocalDate asOf) {

        public long daysSilent() {
            return lastWordOn == null ? 0 : ChronoUnit.DAYS.between(lastWordOn, asOf);
        }
    }

    /** A day within sight and how many tasks end on it. */
    public record DueDay(LocalDate day, boolean worked, int tasks) {}

    /** The units that have silent tasks, the most silent first. */
    public List<Line> silentUnits() {
        return units.stream()
                .filter(u -> u.split().notReporting() > 0)
                .sorted((a, b) -> b.split().notReporting() - a.split().notReporting())
                .toList();
    }
}
