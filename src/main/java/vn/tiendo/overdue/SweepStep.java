package vn.tiendo.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tiendo.shared.BulkChange;
import vn.tiendo.shared.Row;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.SweepRuns;
import vn.tiendo.task.TaskEvent;
import vn.tiendo.task.TaskEvent.Rung;

/** One batch of the sweep, in one transaction: claim the tasks, write their history, tell the listeners. */
@ApplicationScoped
class SweepStep {

    /** Short transactions let people in between; at this size one takes well under a second. */
    static final int BATCH = 500;

    private static final String CLAIM =
            "update task set look_on = ? where id = ? and due_on = ? and closed = false and look_on <= ?";
    private static final String REMEMBER =
            "insert into history_entry (task_id, kind, at, said_once, to_day, origin) values (?, ?, ?, ?, ?, 'SWEEP')";

    private final EntityManager entities;
    private final SweepRuns runs;
    private final Event<TaskEvent> listeners;
    private final Event<BulkChange> bulk;

    SweepStep(EntityManager entities, SweepRuns runs, Event<TaskEvent> listeners, Event<BulkChange> bulk) {
        this.entities = entities;
        this.runs = runs;
        this.listeners = listeners;
        this.bulk = bulk;
    }

    /** How many tasks a batch newly told of. */
    record Told(int dueSoon, int overdue) {}

    @ActivateRequestContext
    List<DueTask> next(LocalDate today, Collection<Long> except) {
        String sql = "select id, code, due_on from task where look_on <= :today and closed = false"
                + (except.isEmpty() ? "" : " and id not in (:except)") + " order by look_on, id";
        var query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("today", today)
                .setMaxResults(BATCH);
        if (!except.isEmpty()) {
            query.setParameter("except", except);
        }
        List<DueTask> found = new ArrayList<>();
        for (Object tuple : query.getResultList()) {
            Row row = new Row((Tuple) tuple);
            found.add(new DueTask(row.id("id"), row.text("code"), row.day("due_on")));
        }
        return found;
    }

    @Transactional
    Told tell(List<DueTask> batch, LocalDate today, Instant at) {
        Set<String> said =
                alreadySaid(batch.stream().map(t -> t.saidOnce(today)).toList());
        List<DueTask> claimed = entities.unwrap(Session.class).doReturningWork(c -> claim(c, batch, today));
        List<DueTask> fresh =
                claimed.stream().filter(t -> !said.contains(t.saidOnce(today))).toList();
        entities.unwrap(Session.class).doWork(c -> remember(c, fresh, today, at));
        for (Rung rung : Rung.values()) {
            Map<Long, LocalDate> days = fresh.stream()
                    .filter(t -> t.rung(today) == rung)
                    .collect(Collectors.toMap(DueTask::id, DueTask::dueOn));
            if (!days.isEmpty()) {
                listeners.fire(new TaskEvent.Reached(rung, days, at));
                bulk.fire(new BulkChange("Task", "told " + rung + " as of " + today, days.size()));
            }
        }
        int over =
                (int) fresh.stream().filter(t -> t.rung(today) == Rung.OVERDUE).count();
        return new Told(fresh.size() - over, over);
    }

    @Transactional
    void keep(SweepRun run) {
        runs.keep(run);
    }

    private Set<String> alreadySaid(List<String> keys) {
        return new HashSet<>(
                entities.createQuery("select h.saidOnce from HistoryEntry h where h.saidOnce in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultList());
    }

    /** Those the database still has as they were read: a task moved, closed or claimed elsewhere meanwhile is left out. */
    private static List<DueTask> claim(Connection connection, List<DueTask> batch, LocalDate today)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            for (DueTask task : batch) {
                claim.setObject(1, task.lookAgainOn(today));
                claim.setLong(2, task.id());
                claim.setObject(3, task.dueOn());
                claim.setObject(4, today);
                claim.addBatch();
            }
            int[] counts = claim.executeBatch();
            List<DueTask> won = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 1) {
                    won.add(batch.get(i));
                }
            }
            return won;
        }
    }

    private static void remember(Connection connection, List<DueTask> tasks, LocalDate today, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
            for (DueTask task : tasks) {
                insert.setLong(1, task.id());
                insert.setString(2, task.rung(today).name());
                insert.setObject(3, moment);
                insert.setString(4, task.saidOnce(today));
                insert.setObject(5, task.dueOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
