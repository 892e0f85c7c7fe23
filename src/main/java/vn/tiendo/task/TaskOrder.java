package vn.tiendo.task;

import java.time.LocalDate;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;

/**
 * What an order says, before it is a task.
 *
 * @param code the task's own code; a copy's is the order's with the unit's behind it
 * @param orderCode the code shared by all copies of one order
 * @param lastGoodDay what the words come to; null when they give no day
 * @param provisional whether that day may change once a further year's holidays are known
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
        OrderWords words,
        LocalDate lastGoodDay,
        boolean provisional,
        int reportingDays,
        Long quantity,
        Bilingual quantityUnit) {

    /** The same order for one unit of many; a quantity is owed by all of them together, so no copy carries it. */
    public TaskOrder copyFor(String ownCode, Organisation unit) {
        boolean whole = orderCode.equals(ownCode);
        return new TaskOrder(
                ownCode,
                orderCode,
                directive,
                clause,
                kind,
                title,
                unit,
                orderedOn,
                words,
                lastGoodDay,
                provisional,
                reportingDays,
                whole ? quantity : null,
                whole ? quantityUnit : null);
    }

    /**
     * What the order of a copy says, for one unit more.
     *
     * @param copy a copy whose day nobody moved, if there is one: then it is known whether the day is provisional
     */
    static TaskOrder like(Task copy, String ownCode, Organisation unit) {
        return new TaskOrder(
                ownCode,
                copy.orderCode(),
                copy.directive(),
                copy.clause(),
                copy.kind(),
                copy.title(),
                unit,
                copy.orderedOn(),
                copy.words(),
                copy.originalDueOn(),
                copy.isDueProvisional(),
                copy.reportingDays(),
                null,
                null);
    }
}
