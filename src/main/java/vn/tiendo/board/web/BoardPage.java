package vn.tiendo.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiendo.board.Board;
import vn.tiendo.board.Split;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskRow;

/** All that the board's page shows, and where its numbers lead. */
record BoardPage(
        Board board,
        boolean isToday,
        Instant now,
        Slice<TaskRow> overdue,
        Slice<TaskRow> dueSoon,
        Slice<TaskRow> next,
        Slice<TaskRow> claimed,
        Slice<TaskRow> laterDays,
        int points,
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
