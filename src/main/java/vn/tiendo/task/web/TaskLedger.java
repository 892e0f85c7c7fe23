package vn.tiendo.task.web;

import java.util.List;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.ChasingLetters;
import vn.tiendo.task.Claim;
import vn.tiendo.task.ClaimAnswer;
import vn.tiendo.task.DaysLate;
import vn.tiendo.task.ExtensionDecision;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Question;
import vn.tiendo.task.Receipt;

/**
 * What was claimed, asked and decided about a task, as far as the viewer may know.
 *
 * @param claim the one that waits for an answer; null when none does
 * @param returned the answer to the last claim where it was sent back and the owner has not claimed again; else null
 * @param questions to that claim; for staff and readers
 * @param lastCounts whether the last report is more than a contractor's word
 * @param split the days late by who had the task in hand
 * @param chased the letters that chased it; null when none did
 */
record TaskLedger(
        List<Receipt> receipts,
        Claim claim,
        ClaimAnswer returned,
        List<Question> questions,
        boolean lastCounts,
        List<LaterDay> extensions,
        List<AgendaItem> wanted,
        DaysLate split,
        ChasingLetters.Chased chased) {

    /** A wish for a later day; its decision is null while it waits. */
    record LaterDay(ExtensionRequest request, ExtensionDecision decision) {}

    /** The wish that waits; null when none does. */
    public ExtensionRequest asked() {
        return extensions.stream()
                .filter(e -> e.decision() == null)
                .map(LaterDay::request)
                .findFirst()
                .orElse(null);
    }

    public int contractorDays() {
        return split.of(DaysLate.Court.CONTRACTOR);
    }

    public int leadDays() {
        return split.of(DaysLate.Court.LEAD_UNIT);
    }

    public int acceptanceDays() {
        return split.of(DaysLate.Court.ACCEPTANCE);
    }

    public int decisionDays() {
        return split.of(DaysLate.Court.DECISION);
    }
}
