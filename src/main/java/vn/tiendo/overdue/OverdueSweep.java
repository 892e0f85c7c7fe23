package vn.tiendo.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.ActsAs;
import vn.tiendo.shared.Language;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.TaskEvent;

/**
 * Says of every open task, once for each last good day in force, that the day is near, that it is over, and which rung of
 * the ladder is reached. It asks what has not been said yet, never what happened since the last run: a run that was missed
 * is caught up by the next, and a run repeated says nothing.
 */
@ApplicationScoped
public class OverdueSweep {

    private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

    private final SweepStep step;
    private final SweepGuard guard;
    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final Clock clock;

    OverdueSweep(SweepStep step, SweepGuard guard, Ladder ladder, WorkCalendar calendar, Clock clock) {
        this.step = step;
        this.guard = guard;
        this.ladder = ladder;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Sweeps as of a moment. One task that cannot be dealt with stops none of the others; the next run tries it again. */
    @ActsAs("sweep")
    public SweepRun run(Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        LadderToday rungs = new LadderToday(ladder, calendar, today);
        String basis = SweepGuard.fingerprint(ladder, calendar);
        guard.before(basis, at);
        Set<Long> failed = new TreeSet<>();
        String failure = null;
        SweepStep.Told told = SweepStep.Told.NOTHING;
        boolean overtaken = false;
        while (true) {
            List<DueTask> batch = step.next(today, failed);
            if (batch.isEmpty()) {
                break;
            }
            try {
                told = told.plus(step.tell(batch, rungs, at));
                overtaken = false;
            } catch (RuntimeException e) {
                if (e instanceof SweepStep.ActedOnMeanwhile && !overtaken) {
                    // Read again; who is overtaken twice goes on one by one.
                    overtaken = true;
                    continue;
                }
                for (DueTask task : batch) {
                    try {
                        told = told.plus(step.tell(List.of(task), rungs, at));
                    } catch (RuntimeException one) {
                        LOG.errorf(
                                one, "Sweep: task %s could not be dealt with; the next run tries again", task.code());
                        failed.add(task.id());
                        failure = failure == null ? task.code() + ": " + one : failure;
                    }
                }
            }
        }
        SweepRun run = new SweepRun(
                at, clock.instant(), today, told.dueSoon(), told.overdue(), failed.size(), cut(failure), basis);
        step.keep(run);
        if (told.dueSoon() + told.overdue() + failed.size() > 0) {
            LOG.infof(
                    "Sweep of %s: %d newly %s, %d newly %s, %d failed",
                    today,
                    told.dueSoon(),
                    TaskEvent.Rung.DUE_SOON,
                    told.overdue(),
                    TaskEvent.Rung.OVERDUE,
                    failed.size());
        }
        return run;
    }

    private static String cut(String text) {
        return text == null || text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
