package vn.tiendo.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Row;

/**
 * When a task runs, as it stood at the end of a day: from the order to the last good day in force, with the day it had at
 * first; or all copies of one order as one line.
 *
 * @param unit who leads it; of an order to many, the group
 * @param directiveNumber number and symbol; null when the document has none
 * @param deadline the wording of the order; null when it names no day
 * @param originalDueOn the last good day of the order; null when it named none
 * @param dueOn the last good day in force; null when there is none
 * @param doneOn the day it was done, once accepted
 * @param copies how many tasks the line stands for
 * @param asOf the day it is drawn for
 */
public record TaskSpan(
        String code,
        String orderCode,
        Bilingual title,
        String unitCode,
        Bilingual unit,
        String directiveCode,
        Bilingual directive,
        String directiveNumber,
        LocalDate orderedOn,
        String deadline,
        String deadlineLanguage,
        LocalDate originalDueOn,
        LocalDate dueOn,
        LocalDate doneOn,
        Standing standing,
        int copies,
        LocalDate asOf) {

    static TaskSpan of(Row row, LocalDate asOf) {
        int copies = row.count("copies");
        return new TaskSpan(
                copies > 1 ? row.text("order_code") : row.text("code"),
                row.text("order_code"),
                row.bilingual("title"),
                row.text("unit_code"),
                row.bilingual("unit"),
                row.text("directive"),
                row.bilingual("directive"),
                row.text("directive_number"),
                row.day("ordered_on"),
                row.text("deadline"),
                row.text("deadline_language"),
                row.day("original_due_on"),
                row.day("due_on"),
                row.day("done_on"),
                Standing.valueOf(row.text("standing")),
                copies,
                asOf);
    }

    public boolean isFolded() {
        return copies > 1;
    }

    /** Whether the day in force is another than that of the order. */
    public boolean isMoved() {
        return dueOn != null && originalDueOn != null && !dueOn.equals(originalDueOn);
    }

    /** By how many days it was moved, in either direction. */
    public long daysMoved() {
        return isMoved() ? Math.abs(ChronoUnit.DAYS.between(originalDueOn, dueOn)) : 0;
    }

    public boolean isMovedLater() {
        return isMoved() && dueOn.isAfter(originalDueOn);
    }

    public boolean isOverdue() {
        return standing == Standing.OVERDUE;
    }

    /** Whole days since the last good day; 0 unless overdue. */
    public long daysOverdue() {
        return isOverdue() ? ChronoUnit.DAYS.between(dueOn, asOf) : 0;
    }

    /** Whole days until the last good day; 0 on the day itself; negative once it is over. */
    public long daysLeft() {
        return dueOn == null ? 0 : ChronoUnit.DAYS.between(asOf, dueOn);
    }

    /** Where the line's title leads: to the task, or to the order to many as it stood on the same day. */
    public String address(LocalDate today) {
        return isFolded() ? "/orders/" + orderCode + (asOf.equals(today) ? "" : "?asOf=" + asOf) : "/tasks/" + code;
    }
}
