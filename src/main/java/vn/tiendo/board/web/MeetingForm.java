package vn.tiendo.board.web;

import java.util.Map;

/**
 * What was typed into the form for a meeting's day, and what is wrong with it.
 *
 * @param mayUse whether the person says on which days they met
 */
record MeetingForm(boolean mayUse, String heldOn, Map<String, String> wrong) {

    /** What is wrong, in words; null when nothing is. */
    public String reason() {
        return wrong.isEmpty() ? null : String.join(" ", wrong.values());
    }
}
