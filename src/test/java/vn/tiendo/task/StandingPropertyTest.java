package vn.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Rows;
import vn.tiendo.board.OverdueByDay;
import vn.tiendo.shared.Row;

/** The two forms of standing, Java's and the database's, say the same of any task on any day. */
@QuarkusTest
@Tag("database")
class StandingPropertyTest {

    private static final int TASKS = 10_000;
    private static final int DAYS_ASKED = 40;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Given given;
    private final Rows rows;
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final Tasks tasks;
    private final OverdueByDay overdueByDay;

    StandingPropertyTest(
            Given given,
            Rows rows,
            AgroalDataSource database,
            EntityManager entities,
            Tasks tasks,
            OverdueByDay overdueByDay) {
        this.given = given;
        this.rows = rows;
        this.database = database;
        this.entities = entities;
        this.tasks = tasks;
        this.overdueByDay = overdueByDay;
    }

    @Test
    @ActivateRequestContext
    void javaAndDatabaseAgree() throws SQLException {
        Random random = new Random(SEED);
        given.emptyDatabase();
        List<RandomTask> all = new ArrayList<>();
        for (int i = 1; i <= TASKS; i++) {
            all.add(RandomTask.of(i, random));
        }
        store(all);
        for (int i = 0; i < DAYS_ASKED; i++) {
            agree(all, RandomTask.FIRST.plusDays(random.nextInt(RandomTask.DAYS + 30)));
        }
        theLineOfOverdueTasksAgrees(all);
        for (int i = 0; i < 200; i++) {
            RandomTask task = all.get(random.nextInt(TASKS));
            LocalDate day = RandomTask.FIRST.plusDays(random.nextInt(RandomTask.DAYS));
            assertThat(tasks.facts(tasks.withCode(task.code()).orElseThrow(), day))
                    .as("facts of %s on %s, -Dseed=%s", task, day, SEED)
                    .isEqualTo(task.factsOn(day));
        }
    }

    /** One statement for all days says of each what the standings of that day come to. */
    private void theLineOfOverdueTasksAgrees(List<RandomTask> all) {
        List<OverdueByDay.Count> line = overdueByDay.between(
                RandomTask.FIRST.minusDays(3), RandomTask.FIRST.plusDays(RandomTask.DAYS + 30), Scope.EVERYTHING);
        assertThat(line).hasSize(RandomTask.DAYS + 34);
        for (int i = 0; i < line.size(); i += 3) {
            LocalDate day = line.get(i).day();
            long overdue = all.stream()
                    .filter(t -> !t.orderedOn().isAfter(day))
                    .filter(t -> Standing.of(t.factsOn(day), day) == Standing.OVERDUE)
                    .count();
            assertThat(line.get(i).tasks())
                    .as("overdue on %s, -Dseed=%s", day, SEED)
                    .isEqualTo((int) overdue);
        }
    }

    private void agree(List<RandomTask> all, LocalDate day) {
        Map<String, Row> found = new HashMap<>();
        List<?> answer = entities.createNativeQuery(
                        "select s.code, s.standing, s.silent, s.due_on, s.last_word_on from " + StandingSql.TASKS
                                + " s",
                        Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusDays(Standing.DUE_SOON_DAYS))
                .getResultList();
        answer.forEach(tuple -> found.put(new Row((Tuple) tuple).text("code"), new Row((Tuple) tuple)));
        for (RandomTask task : all) {
            Row row = found.remove(task.code());
            String where = "on " + day + ", -Dseed=" + SEED + ", " + task;
            if (task.orderedOn().isAfter(day)) {
                assertThat(row).as("not ordered yet %s", where).isNull();
                continue;
            }
            Facts facts = task.factsOn(day);
            Standing standing = Standing.of(facts, day);
            if (row == null
                    || !standing.name().equals(row.text("standing"))
                    || facts.isSilent(day) != row.yes("silent")
                    || !facts.lastWordOn().equals(row.day("last_word_on"))) {
                assertThat(row == null ? null : row.text("standing") + ", silent " + row.yes("silent"))
                        .as("%s", where)
                        .isEqualTo(standing.name() + ", silent " + facts.isSilent(day));
            }
        }
        assertThat(found).as("-Dseed=%s", SEED).isEmpty();
    }

    private void store(List<RandomTask> all) throws SQLException {
        rows.change("insert into directive (code, kind, title_en, title_vi) values ('D', 'plan', 'D', 'D')");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(
                    connection,
                    all,
                    "insert into task (code, order_code, directive_id, kind, title_en, title_vi,"
                            + " ordered_on, counted_from, relation, original_due_on, due_on, due_provisional, reporting_days,"
                            + " closed, version, id) values (?, ?, 1, 'ORDER', 't', 't', ?, ?, 'NONE', ?, ?, false, ?, false, 0, ?)",
                    t -> one(row(
                            t.code(),
                            t.code(),
                            t.orderedOn(),
                            t.orderedOn(),
                            t.originalDueOn(),
                            t.originalDueOn(),
                            t.reportingDays(),
                            t.number())));
            insert(
                    connection,
                    all,
                    "insert into progress_report (task_id, reported_at, reported_on, percent_done, done,"
                            + " origin) values (?, ?, ?, 50, 'done', 'API')",
                    t -> t.reports().stream()
                            .map(r -> row(t.number(), r, RandomTask.dayOf(r)))
                            .toList());
            insert(
                    connection,
                    all,
                    "insert into due_day_change (task_id, decided_at, decided_on, to_day, reason)"
                            + " values (?, ?, ?, ?, 'reason')",
                    t -> t.moves().stream()
                            .map(m -> row(t.number(), m.at(), RandomTask.dayOf(m.at()), m.to()))
                            .toList());
            insert(
                    connection,
                    all,
                    "insert into task_completion (task_id, accepted_at, accepted_on, done_on, on_time)"
                            + " values (?, ?, ?, ?, ?)",
                    t -> t.completedAt() == null
                            ? List.<Object[]>of()
                            : one(row(
                                    t.number(),
                                    t.completedAt(),
                                    RandomTask.dayOf(t.completedAt()),
                                    RandomTask.dayOf(t.completedAt()),
                                    t.onTime())));
            insert(
                    connection,
                    all,
                    "insert into task_cancellation (task_id, cancelled_at, cancelled_on, reason)"
                            + " values (?, ?, ?, 'reason')",
                    t -> t.cancelledAt() == null
                            ? List.<Object[]>of()
                            : one(row(t.number(), t.cancelledAt(), RandomTask.dayOf(t.cancelledAt()))));
            insert(
                    connection,
                    all,
                    "insert into task_suspension (task_id, at, on_day, suspends, reason, document)"
                            + " values (?, ?, ?, ?, 'reason', 'document')",
                    t -> t.rests().stream()
                            .map(r -> row(t.number(), r.at(), RandomTask.dayOf(r.at()), r.suspends()))
                            .toList());
            insert(
                    connection,
                    all,
                    "insert into claim (task_id, report_id, done_on, at, on_day)"
                            + " select r.task_id, r.id, r.reported_on, r.reported_at, r.reported_on"
                            + " from progress_report r where r.task_id = ? and r.reported_at = ?",
                    t -> t.claims().stream().map(c -> row(t.number(), c.at())).toList());
            insert(
                    connection,
                    all,
                    "insert into claim_answer (claim_id, task_id, verdict, at, on_day)"
                            + " select k.id, k.task_id, 'RETURNED', ?, ? from claim k where k.task_id = ? and k.at = ?",
                    t -> t.claims().stream()
                            .filter(c -> c.answeredAt() != null)
                            .map(c -> row(c.answeredAt(), RandomTask.dayOf(c.answeredAt()), t.number(), c.at()))
                            .toList());
            connection.commit();
        }
    }

    private static Object[] row(Object... values) {
        return values;
    }

    private static List<Object[]> one(Object[] row) {
        return java.util.Collections.singletonList(row);
    }

    private interface RowsOf {
        List<Object[]> rows(RandomTask task);
    }

    private static void insert(Connection connection, List<RandomTask> all, String sql, RowsOf rowsOf)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (RandomTask task : all) {
                for (Object[] values : rowsOf.rows(task)) {
                    for (int i = 0; i < values.length; i++) {
                        boolean moment = values[i] instanceof Instant;
                        insert.setObject(i + 1, moment ? ((Instant) values[i]).atOffset(ZoneOffset.UTC) : values[i]);
                    }
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
