package vn.tiendo.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.ExtensionPoint;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.MeetingPoints;
import vn.tiendo.task.TaskRow;

/**
 * All that the meeting's page shows.
 *
 * @param at the moment it is as of
 * @param typed where something was typed that was refused: the anchor of its point; null when nothing was
 * @param form what was typed there
 */
record MeetingPage(MeetingPoints points, Instant at, boolean mayDecide, String typed, Entered form) {

    static String anchor(Long wanted) {
        return "i" + wanted;
    }

    static String anchorOfExtension(String code) {
        return "x-" + code;
    }

    static String anchorOfOverdue(String code) {
        return "o-" + code;
    }

    public Entered form(AgendaItem item) {
        return formAt(anchor(item.id()));
    }

    public Entered form(ExtensionPoint point) {
        return formAt(anchorOfExtension(point.task().code()));
    }

    public Entered form(TaskRow row) {
        return formAt(anchorOfOverdue(row.code()));
    }

    private Entered formAt(String anchor) {
        return anchor.equals(typed) ? form : Entered.NOTHING;
    }

    /** Whether what was refused has no place on the page any more: then it is told above everything. */
    public boolean isHomeless() {
        return typed != null
                && points.wanted().stream().noneMatch(i -> anchor(i.id()).equals(typed))
                && points.decided().stream().noneMatch(i -> anchor(i.id()).equals(typed))
                && points.extensions().stream()
                        .noneMatch(x -> anchorOfExtension(x.task().code()).equals(typed))
                && points.overdue().items().stream()
                        .noneMatch(r -> anchorOfOverdue(r.code()).equals(typed));
    }

    /** The last word of the staff to a task's owners since the last meeting; null when there was none. */
    public HistoryEntry reminded(TaskRow row) {
        return points.reminded().get(row.id());
    }

    /** How many difficulties wait beyond the day they were to be decided by. */
    public int late() {
        return (int)
                points.wanted().stream().filter(i -> i.isLate(points.day())).count();
    }

    public boolean isNothing() {
        return points.wanted().isEmpty()
                && points.extensions().isEmpty()
                && points.overdue().items().isEmpty();
    }

    /** Whole days from the day in force to the day wanted. */
    public long moreDays(ExtensionPoint point) {
        return ChronoUnit.DAYS.between(point.request().dueOn(), point.request().wantedOn());
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(points.day(), day);
    }

    public long daysLate(LocalDate day) {
        return -daysLeft(day);
    }

    /** Who asked, by the name to show. */
    public String who(ExtensionPoint point, Language language) {
        Organisation asker = point.request().organisation();
        return asker == null ? "–" : asker.name().in(language);
    }

    /** How much was decided since the last meeting and before today. */
    public int decidedCount() {
        return points.decided().size() + points.extended().size();
    }
}
