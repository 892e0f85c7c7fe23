package vn.tiendo.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Bilingual;

/**
 * Where everything stands at the end of a day, in all, by lead unit and by directive.
 *
 * @param asOf the day it is drawn for, in Asia/Ho_Chi_Minh
 * @param overdueOrders how many orders the overdue tasks come from: copies of one order count once
 * @param overdueSince the earliest last good day among them; null when nothing is overdue
 * @param late the overdue tasks by how many days they are late
 * @param medianLate by how many days the overdue task in the middle is late; null when nothing is overdue
 * @param units the most overdue first
 * @param directives the youngest first
 * @param coverage by the codes of the directives that have clauses; empty for those who see only their own tasks
 */
public record Board(
        LocalDate asOf,
        Split all,
        int overdueOrders,
        LocalDate overdueSince,
        List<Late> late,
        Double medianLate,
        List<Line> units,
        List<Line> directives,
        Map<String, Coverage> coverage,
        List<DueDay> dueDays) {

    /**
     * A unit or directive with its sum.
     *
     * @param code its code; "-" for "no lead unit named"
     * @param members how many units stand behind the line: 34 for an order to all provinces
     * @param lastWordOn the oldest last word among its silent tasks; null when none is silent
     * @param medianLate by how many days the unit's overdue task in the middle is late; null when none is, and for directives
     */
    public record Line(
            String code,
            Bilingual name,
            LocalDate issuedOn,
            int members,
            LocalDate lastWordOn,
            Double medianLate,
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
