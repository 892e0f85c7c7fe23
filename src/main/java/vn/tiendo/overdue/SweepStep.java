package vn.tiendo.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.shared.AmongThese;
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
    static final int BATCH = 5000;

    private static final String SAID =
            "select h.said_once from " + AmongThese.texts("keys") + " join history_entry h on h.said_once = these.one";

    /** Those the database still has as they were read, and no others. */
    private static final String CLAIM = """
            merge into task t
            using (select * from unnest(cast(? as bigint array), cast(? as date array), cast(? as date array),
                                        cast(? as date array)) as b(id, look_on, due_on, next_on)) b
               on (t.id = b.id and t.look_on = b.look_on and t.due_on is not distinct from b.due_on
                   and t.closed = false)
             when matched then update set look_on = b.next_on
            """;

    private static final String REMEMBER = """
            insert into history_entry (task_id, kind, at, said_once, to_day, origin)
            select b.id, cast(? as varchar(40)), cast(? as timestamp(3) with time zone), b.said_once, b.to_day, 'SWEEP'
              from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as date array))
                   as b(id, said_once, to_day)
            """;

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

    /** Somebody acted on a task of the batch meanwhile. */
    static class ActedOnMeanwhile extends RuntimeException {
        ActedOnMeanwhile() {
            super(null, null, false, false);
        }
    }

    /** How many tasks a batch newly told of. */
    record Told(int dueSoon, int overdue) {

        static final Told NOTHING = new Told(0, 0);

        Told plus(Told other) {
            return new Told(dueSoon + other.dueSoon, overdue + other.overdue);
        }
    }

    @ActivateRequestContext
    List<DueTask> next(LocalDate today, Collection<Long> except) {
        String sql = "select t.id, t.code, t.due_on, t.look_on, case when t.pending_claim_id is null then"
                + " coalesce((select max(r.reported_on) from progress_report r where r.task_id = t.id), t.ordered_on)"
                + " + t.reporting_days end as word_until from task t where t.look_on <= :today and t.closed = false"
                + (except.isEmpty() ? "" : " and t.id not in (:except)") + " order by t.look_on, t.id";
        var query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("today", today)
                .setMaxResults(BATCH);
        if (!except.isEmpty()) {
            query.setParameter("except", except);
        }
        List<DueTask> found = new ArrayList<>();
        for (Object tuple : query.getResultList()) {
            Row row = new Row((Tuple) tuple);
            found.add(new DueTask(
                    row.id("id"), row.text("code"), row.day("due_on"), row.day("word_until"), row.day("look_on")));
        }
        return found;
    }

    /**
     * @throws ActedOnMeanwhile when some of the batch were moved, closed or claimed elsewhere since it was read: nothing was
     *     written; one task alone is then left out
     */
    @Transactional
    Told tell(List<DueTask> batch, LadderToday ladder, Instant at) {
        LocalDate today = ladder.today();
        Set<String> said = alreadySaid(batch, today);
        int claimed = entities.unwrap(Session.class).doReturningWork(c -> claim(c, batch, ladder));
        if (claimed < batch.size()) {
            if (batch.size() == 1) {
                return Told.NOTHING;
            }
            throw new ActedOnMeanwhile();
        }
        Map<Rung, List<DueTask>> fresh = batch.stream()
                .filter(t ->
                        t.rung(today).filter(r -> !said.contains(t.saidOnce(r))).isPresent())
                .collect(Collectors.groupingBy(t -> t.rung(today).orElseThrow()));
        fresh.forEach((rung, tasks) -> {
            entities.unwrap(Session.class).doWork(c -> remember(c, tasks, rung, at));
            Map<Long, LocalDate> days = tasks.stream().collect(Collectors.toMap(DueTask::id, DueTask::dueOn));
            listeners.fire(new TaskEvent.Reached(rung, days, at));
            bulk.fire(new BulkChange("Task", "told " + rung + " as of " + today, days.size()));
        });
        climb(batch, ladder, at);
        return new Told(count(fresh, Rung.DUE_SOON), count(fresh, Rung.OVERDUE));
    }

    private void climb(List<DueTask> tasks, LadderToday ladder, Instant at) {
        Map<Ladder.Step, Set<Long>> reached = new LinkedHashMap<>();
        for (DueTask task : tasks) {
            task.steps(ladder).forEach(step -> reached.computeIfAbsent(step, s -> new LinkedHashSet<>())
                    .add(task.id()));
        }
        reached.forEach((step, ids) -> listeners.fire(new TaskEvent.Climbed(step, ids, ladder.today(), at)));
    }

    private static int count(Map<Rung, List<DueTask>> fresh, Rung rung) {
        return fresh.getOrDefault(rung, List.of()).size();
    }

    @Transactional
    void keep(SweepRun run) {
        runs.keep(run);
    }

    private Set<String> alreadySaid(List<DueTask> batch, LocalDate today) {
        List<String> keys = batch.stream()
                .flatMap(t -> t.rung(today).map(t::saidOnce).stream())
                .toList();
        return keys.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.unwrap(Session.class)
                        .createNativeQuery(SAID, String.class)
                        .setParameter("keys", keys.toArray(String[]::new), String[].class)
                        .getResultList());
    }

    private static int claim(Connection connection, List<DueTask> batch, LadderToday ladder) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setArray(1, array(connection, "bigint", batch, DueTask::id));
            claim.setArray(2, array(connection, "date", batch, DueTask::lookOn));
            claim.setArray(3, array(connection, "date", batch, DueTask::dueOn));
            claim.setArray(4, array(connection, "date", batch, task -> task.lookAgainOn(ladder)));
            return claim.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, List<DueTask> tasks, Function<DueTask, Object> of)
            throws SQLException {
        return connection.createArrayOf(type, tasks.stream().map(of).toArray());
    }

    private static void remember(Connection connection, List<DueTask> tasks, Rung rung, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, rung.name());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setArray(3, array(connection, "bigint", tasks, DueTask::id));
            insert.setArray(4, array(connection, "varchar", tasks, task -> task.saidOnce(rung)));
            insert.setArray(5, array(connection, "date", tasks, DueTask::dueOn));
            insert.executeUpdate();
        }
    }
}
