package vn.tiendo.task;

import java.time.LocalDate;
import vn.tiendo.deadline.Relation;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;

/**
 * What an order says, before it is a task.
 *
 * @param code the task's own code; a copy's is the order's with the unit's behind it
 * @param orderCode the code shared by all copies of one order
 * @param deadline the words of the deadline, in their own language; null when there are none
 * @param countedFrom the day from which "this month" or a missing year counts
 * @param lastGoodDay what the words come to; null when they give no day
 * @param provisional whether that day may change once a further year's holidays are known
 * @param precondition what has to happen first, when the order says so
 * @param reportingDays how many days may pass between two reports
 * @param quantity how many of {@code quantityUnit} are owed; null when the order counts nothing
 */
public record TaskOrder(
        String code,
        String orderCode,
        Directive directive,
        Clause clause,
        TaskKind kind,
        Bilingual title,
        Organisation lead,
        LocalDate orderedOn,
        String deadline,
        String deadlineLanguage,
        LocalDate countedFrom,
        Relation relation,
        LocalDate lastGoodDay,
        boolean provisional,
        String urgency,
        String recurrence,
        String precondition,
        int reportingDays,
        Long quantity,
        Bilingual quantityUnit) {

    /** How many days may pass between two reports where the order does not say. */
    public static final int WEEKLY = 7;

    /** The same order for one unit of many; a quantity is owed by all of them together, so no copy carries it. */
    public TaskOrder copyFor(String ownCode, Organisation unit) {
        return new TaskOrder(
                ownCode, orderCode, directive, clause, kind, title, unit, orderedOn, deadline, deadlineLanguage,
                countedFrom, relation, lastGoodDay, provisional, urgency, recurrence, precondition, reportingDays,
                isFor(ownCode) ? quantity : null, isFor(ownCode) ? quantityUnit : null);
    }

    private boolean isFor(String ownCode) {
        return orderCode.equals(ownCode);
    }
}
