package vn.tiendo.task.web;

import com.fasterxml.jackson.databind.JsonNode;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What a person or a program sends about a task, before it is read. Days are written 2025-11-06. */
interface Sent {

    /** That the order has arrived, and on which day. */
    record Receipt(String receivedOn) implements Sent {}

    /**
     * How far it is. {@code percent} (0 to 100) and {@code done} must be there.
     *
     * @param decidingLevel who has to decide about the difficulty: LEAD_UNIT, MINISTRY, INTER_MINISTRY,
     *     STEERING_COMMITTEE or GOVERNMENT
     * @param wantedBy the day by which that decision is needed
     */
    record Progress(
            JsonNode percent,
            String done,
            String difficulty,
            String proposal,
            String expectedOn,
            String decidingLevel,
            String wantedBy)
            implements Sent {}

    /**
     * That it is done.
     *
     * @param doneOn the day of the work; must be there
     * @param productNumber number and symbol of the document that was to be produced, or that proves it
     */
    record Claim(String done, String doneOn, String productNumber, String productOn, String productIssuer)
            implements Sent {}

    /**
     * That a claim is taken as true.
     *
     * @param doneOn the day of the work, where it was another than claimed
     */
    record Acceptance(String doneOn, String word) implements Sent {}

    /** Why a claim is sent back, or a day moved. */
    record Reason(String reason) implements Sent {}

    /** Another last good day, and why. */
    record DueDay(String dueOn, String reason) implements Sent {}

    /**
     * A wish for a later day.
     *
     * @param wantedOn a day, or the words of a deadline such as "within 15 working days"
     * @param cause WAITING_FOR_OTHERS, SCOPE, FUNDING, PROCUREMENT, LEGAL, PEOPLE, TECHNICAL, FORCE_MAJEURE or OTHER
     */
    record ExtensionRequest(String wantedOn, String cause, String reason) implements Sent {}

    /**
     * The answer to a wish for a later day.
     *
     * @param grantedOn the new last good day; nothing: refused
     */
    record ExtensionDecision(String grantedOn, String word) implements Sent {

        /**
         * As the form says it: a day that is missing is asked for, and is never a refusal by itself.
         *
         * @throws RuleBroken when it is granted without a day
         */
        static ExtensionDecision typed(String verdict, String grantedOn, String word) {
            if ("refuse".equals(verdict)) {
                return new ExtensionDecision(null, word);
            }
            if (grantedOn == null || grantedOn.isBlank()) {
                throw new RuleBroken("grantedOn", RuleWords::required);
            }
            return new ExtensionDecision(grantedOn, word);
        }
    }

    /** A decision of the staff that a document carries: cancellation, suspension. */
    record Ruling(String reason, String document) implements Sent {}

    /**
     * An organisation and its part.
     *
     * @param part LEAD, COOPERATING or CONTRACTOR
     */
    record Party(String organisation, String part) implements Sent {}

    /** How many days may pass between two reports. */
    record Rhythm(JsonNode days) implements Sent {}

    /** A word to the owners. */
    record Reminder(String word) implements Sent {}

    /** What was decided. */
    record Decision(String words) implements Sent {}

    /** Into which directive a decision goes, and as which clause; title and day are for a directive that is new. */
    record Written(String directive, String number, String titleEn, String titleVi, String issuedOn, String clause)
            implements Sent {}

    /** The text of a figure, however it was written. */
    static String figure(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
