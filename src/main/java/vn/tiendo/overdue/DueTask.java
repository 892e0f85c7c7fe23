package vn.tiendo.overdue;

import java.time.LocalDate;
import vn.tiendo.task.TaskEvent.Rung;

/** A task of which the sweep has something to say, and the last good day in force. */
record DueTask(long id, String code, LocalDate dueOn) {

    /** The highest rung reached: what lies below it is not said late. */
    Rung rung(LocalDate today) {
        return today.isAfter(dueOn) ? Rung.OVERDUE : Rung.DUE_SOON;
    }

    /** When there is something to say again; null: no more. */
    LocalDate lookAgainOn(LocalDate today) {
        return rung(today) == Rung.OVERDUE ? null : dueOn.plusDays(1);
    }

    /** Makes saying it twice impossible, whatever runs however often. */
    String saidOnce(LocalDate today) {
        return rung(today) + "/" + dueOn + "/" + id;
    }
}
