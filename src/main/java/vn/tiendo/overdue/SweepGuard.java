package vn.tiendo.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.shared.BulkChange;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Brake;
import vn.tiendo.task.Brakes;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.SweepRuns;

/** Looks round before a run: a clock that jumped, or a flood, holds the mails; another calendar means looking at all again. */
@ApplicationScoped
class SweepGuard {

    private static final Logger LOG = Logger.getLogger(SweepGuard.class);

    /** Tasks that the run would newly find overdue, by what the history has told already. */
    private static final String NEWLY_OVERDUE = """
            select count(*) from task t where t.look_on <= :today and t.closed = false and t.due_on < :today
               and not exists (select 1 from history_entry h
                                where h.said_once = concat('OVERDUE/', cast(t.due_on as varchar(10)), '/', t.id))
            """;

    private final EntityManager entities;
    private final SweepRuns runs;
    private final Brakes brakes;
    private final Event<BulkChange> bulk;

    SweepGuard(EntityManager entities, SweepRuns runs, Brakes brakes, Event<BulkChange> bulk) {
        this.entities = entities;
        this.runs = runs;
        this.brakes = brakes;
        this.bulk = bulk;
    }

    /** Before the first batch, so that no mail leaves in between. */
    @Transactional
    void before(String basis, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        Optional<SweepRun> last = runs.latest();
        last.filter(run -> !basis.equals(run.basis())).ifPresent(run -> lookAtAllAgain(today));
        if (brakes.engaged().isPresent()) {
            return;
        }
        last.map(run -> Duration.between(run.finishedAt(), at))
                .filter(passed -> passed.compareTo(Brake.LONGEST_PAUSE) > 0)
                .ifPresent(passed -> engage(Brake.clockJumped(passed, at)));
        if (brakes.engaged().isEmpty()) {
            long newly = count(NEWLY_OVERDUE, today);
            if (newly >= Brake.LEAST) {
                long open = count(
                        "select count(*) from task where closed = false and suspended = false and ordered_on <= :today",
                        today);
                Brake.flooded(newly, open, at).ifPresent(this::engage);
            }
        }
    }

    private void engage(Brake brake) {
        brakes.persist(brake);
        LOG.warnf("Mails are held until somebody releases them: %s", brake);
    }

    /** A day announced as a holiday moves rungs: those near are reached earlier than was thought. */
    private void lookAtAllAgain(LocalDate today) {
        int rows = entities.createNativeQuery("update task set look_on = :today where closed = false"
                        + " and suspended = false and (look_on is null or look_on > :today)")
                .setParameter("today", today)
                .executeUpdate();
        bulk.fire(new BulkChange("Task", "looked at anew by another calendar or ladder", rows));
    }

    private long count(String sql, LocalDate today) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter("today", today)
                        .getSingleResult())
                .longValue();
    }

    /** The same for the same ladder and calendar, on every node. */
    static String fingerprint(Ladder ladder, WorkCalendar calendar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((ladder + "\n" + calendar).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
