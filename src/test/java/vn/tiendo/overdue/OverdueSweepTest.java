package vn.tiendo.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.SweepRuns;
import vn.tiendo.task.Task;

@QuarkusTest
@Tag("database")
class OverdueSweepTest {

    private static final LocalDate FIFTH = LocalDate.of(2025, 11, 5);
    private static final LocalDate SIXTH = LocalDate.of(2025, 11, 6);

    private final Given given;
    private final Happens happens;
    private final Rows rows;
    private final SettableClock clock;
    private final OverdueSweep sweep;
    private final SweepStep step;
    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final SweepRuns runs;
    private final Trouble trouble;

    OverdueSweepTest(
            Given given,
            Happens happens,
            Rows rows,
            SettableClock clock,
            OverdueSweep sweep,
            SweepStep step,
            Ladder ladder,
            WorkCalendar calendar,
            SweepRuns runs,
            Trouble trouble) {
        this.given = given;
        this.happens = happens;
        this.rows = rows;
        this.clock = clock;
        this.sweep = sweep;
        this.step = step;
        this.ladder = ladder;
        this.calendar = calendar;
        this.runs = runs;
        this.trouble = trouble;
    }

    @BeforeEach
    void emptyDatabase() {
        given.emptyDatabase();
    }

    @AfterEach
    void troubleIsOver() {
        trouble.isOver();
    }

    @Test
    void flagsOnceHoweverOftenItRuns() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        assertTold(sweepOn(SIXTH), 0, 1, 0);
        assertTold(sweepOn(SIXTH), 0, 0, 0);
        clock.tick(Duration.ofMinutes(1));
        assertTold(sweep.run(clock.instant()), 0, 0, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isEqualTo(1);
        assertThat(rows.in("sweep_run")).isEqualTo(3);
    }

    @Test
    void lastGoodDayIsNotOverdue() {
        given.aTask("T-1").dueBy(SIXTH).exists();
        assertTold(sweepOn(SIXTH), 1, 0, 0);
        clock.set(SIXTH.atTime(23, 59, 59));
        assertTold(sweep.run(clock.instant()), 0, 0, 0);
        clock.set(SIXTH.plusDays(1).atStartOfDay());
        assertTold(sweep.run(clock.instant()), 0, 1, 0);
    }

    @Test
    void oneRunCatchesUpThreeMissedDays() {
        for (int i = 1; i <= 4; i++) {
            given.aTask("T-" + i).dueBy(SIXTH.plusDays(i - 1)).exists();
        }
        assertTold(sweepOn(SIXTH), 4, 0, 0);
        assertTold(sweepOn(SIXTH.plusDays(3)), 0, 3, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isEqualTo(3);
        assertThat(rows.in("history_entry", "kind = 'DUE_SOON'")).isEqualTo(4);
    }

    @Test
    void saysOnlyTheHighestRungReached() {
        given.aTask("T-1").dueBy(LocalDate.of(2025, 10, 1)).exists();
        assertTold(sweepOn(SIXTH), 0, 1, 0);
        assertThat(rows.in("history_entry", "kind = 'DUE_SOON'")).isZero();
    }

    @Test
    void anotherDueDayArmsItAgainAndTheOldOneIsSilent() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        assertTold(sweepOn(SIXTH), 0, 1, 0);
        happens.dueDayMoved("T-1", LocalDate.of(2025, 11, 20));
        assertTold(sweepOn(SIXTH), 0, 0, 0);
        assertTold(sweepOn(LocalDate.of(2025, 11, 12)), 0, 0, 0);
        assertTold(sweepOn(LocalDate.of(2025, 11, 13)), 1, 0, 0);
        assertTold(sweepOn(LocalDate.of(2025, 11, 21)), 0, 1, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE' and to_day = date '2025-11-05'"))
                .isEqualTo(1);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE' and to_day = date '2025-11-20'"))
                .isEqualTo(1);
    }

    @Test
    void dueDayMovedBackSaysNothingTwice() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        sweepOn(SIXTH);
        happens.dueDayMoved("T-1", LocalDate.of(2025, 11, 20));
        happens.dueDayMoved("T-1", FIFTH);
        assertTold(sweepOn(SIXTH), 0, 0, 0);
        assertTold(sweepOn(SIXTH.plusDays(1)), 0, 0, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isEqualTo(1);
    }

    @Test
    void closedTasksAreNeverSpokenOf() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        given.aTask("T-2").dueBy(FIFTH).exists();
        happens.completed("T-1", FIFTH);
        happens.cancelled("T-2");
        assertTold(sweepOn(SIXTH), 0, 0, 0);
    }

    @Test
    void oneBadRowStopsNoneOfTheOthersAndIsTriedAgain() {
        Task bad = given.aTask("T-1").dueBy(FIFTH).exists();
        given.aTask("T-2").dueBy(FIFTH).exists();
        given.aTask("T-3").dueBy(SIXTH).exists();
        trouble.with(bad.id());
        assertTold(sweepOn(SIXTH), 1, 1, 1);
        assertThat((String) rows.value("select failure from sweep_run"))
                .startsWith("T-1: ")
                .contains("trouble");
        assertThat(rows.in("history_entry", "kind = 'OVERDUE' and task_id = " + bad.id()))
                .isZero();
        trouble.isOver();
        assertTold(sweepOn(SIXTH), 0, 1, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE' and task_id = " + bad.id()))
                .isEqualTo(1);
    }

    /** Rows as no verb of the product leaves them, after a repair by hand, say. */
    @Test
    void rowsThatContradictThemselvesDoNotHoldItUp() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        given.aTask("T-2").dueBy(FIFTH).exists();
        given.aTask("T-3").dueBy(FIFTH).exists();
        rows.change("update task set closed = true where code = 'T-1'");
        rows.change("update task set due_on = null where code = 'T-2'");
        // Not interrupted when it hangs: H2 closes its file under an interrupted thread.
        CompletableFuture<SweepRun> run = CompletableFuture.supplyAsync(() -> sweepOn(SIXTH));
        assertThat(run)
                .succeedsWithin(Duration.ofSeconds(20))
                .extracting(SweepRun::overdue)
                .isEqualTo(1);
    }

    @Test
    void dealsWithMoreThanOneBatch() {
        Task first = given.aTask("T-1").dueBy(FIFTH).exists();
        given.copies(first, 2 * SweepStep.BATCH + 10);
        assertTold(sweepOn(SIXTH), 0, 2 * SweepStep.BATCH + 11, 0);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isEqualTo(2L * SweepStep.BATCH + 11);
        assertTold(sweepOn(SIXTH), 0, 0, 0);
    }

    @Test
    void writesNothingOfABatchThatSomebodyActedOnMeanwhile() {
        given.aTask("T-1").dueBy(FIFTH).exists();
        given.aTask("T-2").dueBy(FIFTH).exists();
        given.aTask("T-3").dueBy(FIFTH).exists();
        clock.set(SIXTH);
        List<DueTask> batch = step.next(SIXTH, List.of());
        happens.dueDayMoved("T-2", LocalDate.of(2025, 11, 20));
        LadderToday today = new LadderToday(ladder, calendar, SIXTH);
        assertThatThrownBy(() -> step.tell(batch, today, clock.instant()))
                .isInstanceOf(SweepStep.ActedOnMeanwhile.class);
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isZero();
        assertTold(sweepOn(SIXTH), 0, 2, 0);
    }

    @Test
    @ActivateRequestContext
    void everyRunIsKept() {
        sweepOn(SIXTH);
        assertThat(runs.latest().orElseThrow().finishedAt()).isEqualTo(clock.instant());
    }

    private SweepRun sweepOn(LocalDate day) {
        clock.set(day);
        return sweep.run(clock.instant());
    }

    private static void assertTold(SweepRun run, int dueSoon, int overdue, int failed) {
        assertThat(new int[] {run.dueSoon(), run.overdue(), run.failed()})
                .as("newly due soon, newly overdue, failed")
                .containsExactly(dueSoon, overdue, failed);
    }
}
