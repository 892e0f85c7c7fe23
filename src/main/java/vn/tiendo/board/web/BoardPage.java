package vn.tiendo.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.board.Board;
import vn.tiendo.board.Coverage;
import vn.tiendo.board.Late;
import vn.tiendo.board.Split;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskRow;

/**
 * All that the board's page shows, and where its numbers lead.
 *
 * @param now the moment of the figures
 * @param name what today's board is called at that moment, to see whether it has changed
 * @param since null when no meeting is known of before the day
 */
record BoardPage(
        Board board,
        boolean isToday,
        LocalDate today,
        Instant now,
        String name,
        Slice<TaskRow> overdue,
        Slice<TaskRow> dueSoon,
        Slice<TaskRow> next,
        Slice<TaskRow> claimed,
        Slice<TaskRow> laterDays,
        int points,
        Since since,
        MeetingForm meeting,
        UnitColumn.Order order,
        Sweep sweep) {

    public Split all() {
        return board.all();
    }

    public LocalDate day() {
        return board.asOf();
    }

    public int endToday() {
        return board.dueDays().get(0).tasks();
    }

    /** By how many days the oldest overdue task is late. */
    public long oldest() {
        return board.overdueSince() == null ? 0 : ChronoUnit.DAYS.between(board.overdueSince(), day());
    }

    public String list(String selection) {
        return TaskFilter.of(Selection.of(selection)).address(asked());
    }

    /** The copies of an order that are said to be done. */
    public String claimed(TaskRow row, LocalDate today) {
        return row.copies(Selection.CLAIMED, today);
    }

    public String unit(String code, String selection) {
        return TaskFilter.of(Selection.of(selection)).ledBy(code).address(asked());
    }

    /** The tasks that end on a day within sight. */
    public String due(LocalDate day) {
        return TaskFilter.of(Selection.DUE_SOON).dueOn(day).address(asked());
    }

    public String directive(String code, String selection) {
        return TaskFilter.of(Selection.of(selection)).ofDirective(code).address(asked());
    }

    /** Overdue tasks that are late by a number of days. */
    public String late(Late late) {
        return TaskFilter.of(Selection.OVERDUE)
                .dueBetween(late.firstDay(day()), late.lastDay(day()))
                .address(asked());
    }

    /** Null where the directive has no clauses. */
    public Coverage coverage(String directive) {
        return board.coverage().get(directive);
    }

    /** The units in the order asked for; those alike in it as they are most often looked for. */
    public List<Board.Line> units(Language language) {
        return board.units().stream().sorted(order.comparator(language)).toList();
    }

    /** In the words of {@code aria-sort}; null where the units are not in the order of this column. */
    public String direction(String column) {
        return order.direction(column);
    }

    /** The board with the units in the order of a column, or, where they are, the other way round. */
    public String by(String column) {
        return address(order.clicked(column).asked(), asked());
    }

    /** The board of another day in the same order. */
    public String on(LocalDate day) {
        return address(order.asked(), day.equals(today) ? null : day);
    }

    /** The order in addresses; null for the usual one. */
    public String units() {
        return order.asked();
    }

    private static String address(String units, LocalDate asOf) {
        if (units == null && asOf == null) {
            return "/";
        }
        return "/?" + (asOf == null ? "" : "asOf=" + asOf)
                + (units == null ? "" : (asOf == null ? "" : "&") + "units=" + units);
    }

    /** The day in addresses: none while it is today, so that a kept link stays today's. */
    private LocalDate asked() {
        return isToday ? null : day();
    }

    public List<Segment> bar() {
        return Segment.of(all(), this::list);
    }

    public List<Segment> bar(Split split) {
        return Segment.of(split, selection -> null);
    }

    public LocalDate weekBefore() {
        return day().minusWeeks(1);
    }

    public LocalDate monthBefore() {
        return day().minusMonths(1);
    }
}
