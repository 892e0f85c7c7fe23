package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.Ladder.From;
import vn.tiendo.deadline.WorkCalendar;

/** What comes if nothing is done: who is told next of a task, and on which day, as the ladder has it. */
@ApplicationScoped
public class Prospects {

    /**
     * The next rung that a task comes to.
     *
     * @param day when
     * @param told the highest of those who are told then
     * @param again whether they were told before
     * @param silence whether it is for want of a word, not for its day
     */
    public record Prospect(LocalDate day, Level told, boolean again, boolean silence) {}

    /** How high up one hears of a task; the later the higher. */
    public enum Level {
        /** Those who deliver. */
        OWNER,
        /** The staff that watch. */
        STAFF,
        /** The head of the lead unit. */
        HEAD,
        COMMITTEE;

        static Level of(Ladder.Rung rung) {
            return rung.audience().stream()
                    .map(audience -> switch (audience) {
                        case OWNER, COOPERATING, CONTRACTOR -> OWNER;
                        case STAFF -> STAFF;
                        case HEAD -> HEAD;
                        case COMMITTEE -> COMMITTEE;
                    })
                    .max(Level::compareTo)
                    .orElse(OWNER);
        }
    }

    /**
     * What a task may look forward to.
     *
     * @param reached how high up one has heard of it already; null when nobody was told
     * @param next null when nobody will be told
     * @param wordUntil the last day on which a report is still in its rhythm; null while a claim waits
     */
    public record Outlook(Level reached, Prospect next, LocalDate wordUntil) {}

    private final EntityManager entities;
    private final Ladder ladder;
    private final WorkCalendar calendar;

    Prospects(EntityManager entities, Ladder ladder, WorkCalendar calendar) {
        this.entities = entities;
        this.ladder = ladder;
        this.calendar = calendar;
    }

    /** By task; those that are closed or rest have none. One statement. */
    public Map<Long, Outlook> of(Collection<Long> tasks, LocalDate today) {
        Map<Long, Outlook> found = new HashMap<>();
        if (tasks.isEmpty()) {
            return found;
        }
        entities.createQuery(
                        "select t.id, t.dueOn, t.orderedOn, t.reportingDays, t.pendingClaim.id,"
                                + " (select max(r.reportedOn) from ProgressReport r where r.task = t)"
                                + " from Task t where t.id in :tasks and t.closed = false and t.suspended = false",
                        Object[].class)
                .setParameter("tasks", tasks)
                .getResultStream()
                .forEach(row -> {
                    LocalDate word = row[5] == null ? (LocalDate) row[2] : (LocalDate) row[5];
                    LocalDate until = row[4] == null ? word.plusDays((Integer) row[3]) : null;
                    found.put((Long) row[0], outlook((LocalDate) row[1], until, today));
                });
        return found;
    }

    private Outlook outlook(LocalDate dueOn, LocalDate wordUntil, LocalDate today) {
        Prospect byDay = next(From.DUE_DAY, dueOn, today);
        Prospect bySilence = next(From.SILENCE, wordUntil, today);
        Level reached = higher(reached(From.DUE_DAY, dueOn, today), reached(From.SILENCE, wordUntil, today));
        return new Outlook(reached, first(byDay, bySilence), wordUntil);
    }

    private Prospect next(From from, LocalDate start, LocalDate today) {
        if (start == null) {
            return null;
        }
        Optional<LocalDate> day = ladder.next(from, start, today, calendar);
        if (day.isEmpty()) {
            return null;
        }
        Ladder.Step step = ladder.reached(from, start, day.get(), calendar).orElseThrow();
        Level told = Level.of(step.rung());
        Level before = reached(from, start, today);
        return new Prospect(day.get(), told, before != null && before.compareTo(told) >= 0, from == From.SILENCE);
    }

    private Level reached(From from, LocalDate start, LocalDate today) {
        return start == null
                ? null
                : ladder.reached(from, start, today, calendar)
                        .map(step -> Level.of(step.rung()))
                        .orElse(null);
    }

    /** The earlier one; of two on the same day the one that goes higher up. */
    private static Prospect first(Prospect one, Prospect other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int order = one.day().compareTo(other.day());
        return order < 0 || order == 0 && one.told().compareTo(other.told()) >= 0 ? one : other;
    }

    private static Level higher(Level one, Level other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }
}
