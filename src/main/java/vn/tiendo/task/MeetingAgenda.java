package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Language;

/** Puts a meeting's agenda together: decisions wanted, extensions asked, and what became overdue since the last one. */
@ApplicationScoped
public class MeetingAgenda {

    /** How far back is looked when no meeting is known. */
    private static final int DAYS_WITHOUT_MEETING = 14;

    /** More lines than a meeting reads; the lists behind them are complete. */
    private static final int LINES = 100;

    private static final int LATE_LINES = 200;

    private static final String EXTENSIONS =
            "select e, d from ExtensionRequest e join fetch e.task t left join fetch t.lead"
                    + " left join fetch e.organisation left join ExtensionDecision d on d.request = e"
                    + " left join fetch d.account where ";

    private final Agenda agenda;
    private final Meetings meetings;
    private final TaskList tasks;
    private final EntityManager entities;

    MeetingAgenda(Agenda agenda, Meetings meetings, TaskList tasks, EntityManager entities) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.tasks = tasks;
        this.entities = entities;
    }

    /** What a meeting on a day talks about, with the day's own decisions in their places. */
    public MeetingPoints on(LocalDate day) {
        MeetingPoints.Since since = since(day);
        TaskFilter newly = newlyOverdue(since);
        TaskFilter late = TaskFilter.of(Selection.OVERDUE);
        var overdue = tasks.orders(newly, Scope.EVERYTHING, day, LINES, null);
        return new MeetingPoints(
                day,
                since,
                agenda.talkedOverOn(day),
                extensions(
                        "(t.pendingExtension = e or d.onDay = :day and d.verdict <> :lapsed) order by e.dueOn, e.at, e.id",
                        Map.of("day", day)),
                overdue,
                tasks.size(newly, Scope.EVERYTHING, day),
                reminders(overdue.items().stream().map(TaskRow::id).toList(), since.day()),
                tasks.orders(late, Scope.EVERYTHING, day, LATE_LINES, null),
                tasks.size(late, Scope.EVERYTHING, day),
                agenda.decidedBetween(since.day(), day),
                extensions(
                        "d.onDay >= :from and d.onDay < :before and d.verdict <> :lapsed order by d.at desc, d.id desc",
                        Map.of("from", since.day(), "before", day)));
    }

    private MeetingPoints.Since since(LocalDate day) {
        return meetings.lastBefore(day)
                .map(met -> new MeetingPoints.Since(met, true))
                .orElseGet(() -> new MeetingPoints.Since(day.minusDays(DAYS_WITHOUT_MEETING), false));
    }

    /** On the day of the last meeting itself, its last good day was not over yet. */
    static TaskFilter newlyOverdue(MeetingPoints.Since since) {
        return TaskFilter.of(Selection.OVERDUE).dueFrom(since.day());
    }

    private List<ExtensionPoint> extensions(String which, Map<String, LocalDate> days) {
        TypedQuery<Object[]> query = entities.createQuery(EXTENSIONS + which, Object[].class)
                .setParameter("lapsed", ExtensionDecision.Verdict.LAPSED)
                .setMaxResults(LINES);
        days.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new ExtensionPoint((ExtensionRequest) row[0], (ExtensionDecision) row[1]))
                .toList();
    }

    /** The last word to the owners of each of these tasks since a day; a task without one is missing. */
    private Map<Long, HistoryEntry> reminders(Collection<Long> ids, LocalDate since) {
        Map<Long, HistoryEntry> last = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select h.task.id, h from HistoryEntry h left join fetch h.account where h.task.id in :ids"
                                    + " and h.kind = :reminded and h.at >= :since order by h.at, h.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("reminded", HistoryEntry.Kind.REMINDED)
                    .setParameter("since", since.atStartOfDay(Language.ZONE).toInstant())
                    .getResultStream()
                    .forEach(row -> last.put((Long) row[0], (HistoryEntry) row[1]));
        }
        return last;
    }
}
