package vn.tiendo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Slice;

/**
 * All that a meeting talks about. What is decided in the course of its day keeps its place, so that the numbers on
 * paper stay true.
 *
 * @param wanted difficulties that need a decision above their owners
 * @param extensions wishes for a later day
 * @param overdue orders that became overdue since the last meeting, copies of one order as one line
 * @param newly how many that are in all
 * @param reminded the last word of the staff to the owners of the newly overdue since the last meeting, by task
 * @param late everything overdue, the worst first
 * @param lateInAll how many that are
 * @param decided what was decided since the last meeting and before this day
 * @param extended the wishes for a later day among it
 */
public record MeetingPoints(
        LocalDate day,
        Since since,
        List<AgendaItem> wanted,
        List<ExtensionPoint> extensions,
        Slice<TaskRow> overdue,
        TaskList.Size newly,
        Map<Long, HistoryEntry> reminded,
        Slice<TaskRow> late,
        TaskList.Size lateInAll,
        List<AgendaItem> decided,
        List<ExtensionPoint> extended) {

    /**
     * From which day on something is news to a meeting.
     *
     * @param meeting whether they met on that day; where no meeting is known some days are taken
     */
    public record Since(LocalDate day, boolean meeting) {}

    /** How many difficulties still wait. */
    public int wantedOpen() {
        return (int) wanted.stream().filter(AgendaItem::isOpen).count();
    }

    /** How many wishes for a later day still wait. */
    public int extensionsOpen() {
        return (int) extensions.stream().filter(ExtensionPoint::isOpen).count();
    }

    /** Where the newly overdue are listed. */
    public String newlyAddress() {
        return MeetingAgenda.newlyOverdue(since).address(null);
    }

    /** Where everything overdue is listed. */
    public String lateAddress() {
        return TaskFilter.of(Selection.OVERDUE).address(null);
    }
}
