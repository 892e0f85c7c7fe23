package vn.tiendo.task;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tiendo.shared.RuleBroken;

/** A part of the board that can be opened as a list: every number on a page is one of these. */
public enum Selection {
    ASSIGNED("assigned", "s.standing not in ('CANCELLED', 'SUSPENDED')"),
    DONE_ON_TIME("doneOnTime", "s.standing = 'DONE_ON_TIME'"),
    DONE_LATE("doneLate", "s.standing = 'DONE_LATE'"),
    /** Not done and not overdue, with due soon and without a day. */
    IN_TIME("inTime", "s.standing in ('NOT_STARTED', 'IN_PROGRESS', 'DUE_SOON')"),
    DUE_SOON("dueSoon", "s.standing = 'DUE_SOON'"),
    /** In time with a day that is further off than soon. */
    DUE_LATER("dueLater", "s.standing in ('NOT_STARTED', 'IN_PROGRESS') and s.due_on is not null"),
    /** Open, and the order names no day. */
    UNDATED("undated", "s.open_task and s.due_on is null"),
    OVERDUE("overdue", "s.standing = 'OVERDUE'"),
    NOT_STARTED("notStarted", "s.standing = 'NOT_STARTED'"),
    IN_PROGRESS("inProgress", "s.standing = 'IN_PROGRESS'"),
    CANCELLED("cancelled", "s.standing = 'CANCELLED'"),
    SUSPENDED("suspended", "s.standing = 'SUSPENDED'"),
    /** Open, and silent for longer than the reporting rhythm. */
    NOT_REPORTING("notReporting", "s.silent"),
    /** Open, and the owner says that it is done. */
    CLAIMED("claimed", "s.claimed"),
    /** Open, and the owner asks for a later day. */
    EXTENSION_ASKED("extensionAsked", "s.extension_asked"),
    /** Neither done nor cancelled nor suspended. */
    OPEN("open", "s.open_task");

    private final String tag;
    private final String condition;

    Selection(String tag, String condition) {
        this.tag = tag;
        this.condition = condition;
    }

    /** The name in addresses and documents. */
    public String tag() {
        return tag;
    }

    /** The condition on a row of {@link StandingSql#TASKS} named {@code s}. */
    public String condition() {
        return condition;
    }

    /** The selection of a name; nothing given means all that was assigned. */
    public static Selection of(String tag) {
        if (tag == null || tag.isBlank()) {
            return ASSIGNED;
        }
        return Arrays.stream(values())
                .filter(s -> s.tag.equals(tag.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("standing", w -> w.notOneOf(tag, known())));
    }

    private static String known() {
        return Arrays.stream(values()).map(Selection::tag).collect(Collectors.joining(", "));
    }
}
