package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.AccountKeeping;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Brakes;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;
import vn.tiendo.task.TaskEvent;

/** The ladder that comes with the product, from the sweep to the mail: who hears of what on which day. */
@QuarkusTest
@Tag("database")
class ChasingTest {

    private static final LocalDate THURSDAY = SettableClock.DEMO_DAY;
    private static final LocalDate FRIDAY = THURSDAY.plusDays(1);
    private static final LocalDate MONDAY = THURSDAY.plusDays(4);

    @Inject
    Given given;

    @Inject
    Happens happens;

    @Inject
    Chased chased;

    @Inject
    Rows rows;

    @Inject
    SettableClock clock;

    @Inject
    StaffActs staffActs;

    @Inject
    AccountKeeping accounts;

    @Inject
    MailPreview preview;

    @Inject
    Brakes brakes;

    private Organisation ministry;
    private Account staff;

    @BeforeEach
    void peopleOfAllKinds() {
        given.emptyDatabase();
        ministry = given.organisation("MOST");
        Organisation moit = given.organisation("MoIT");
        staff = given.account("staff", Role.STAFF, moit);
        given.account("officer", Role.UNIT, ministry);
        given.account("chief", Role.UNIT, ministry);
        given.account("helper", Role.UNIT, given.organisation("MOF"));
        given.account("committee", Role.READER, moit);
        given.account("reader", Role.READER, moit);
        rows.change("update account set head = true where username in ('chief', 'committee')");
    }

    /** Never silent: what is told is told because of its day. */
    private void task(String code, LocalDate due) {
        given.aTask(code)
                .ledBy(ministry)
                .with(given.organisation("X-" + code))
                .orderedOn(LocalDate.of(2025, 9, 1))
                .reportingEvery(900)
                .dueBy(due)
                .exists();
    }

    /** Rungs by the name of who is told, as they stand. */
    @ActivateRequestContext
    Map<String, List<String>> told() {
        Map<String, List<String>> told = new TreeMap<>();
        chased.alerts().forEach(a -> told.computeIfAbsent(a.recipient().username(), n -> new java.util.ArrayList<>())
                .add(a.rung()));
        return told;
    }

    @Test
    void goesFromTheOwnerToTheHeadToTheCommittee() {
        task("A-1", THURSDAY);
        sweepOn(THURSDAY);
        assertThat(told()).containsOnlyKeys("officer", "staff").containsEntry("officer", List.of("ON_THE_DAY"));
        sweepOn(FRIDAY);
        sweepOn(FRIDAY.plusDays(1));
        sweepOn(MONDAY);
        assertThat(told().get("officer")).containsExactly("ON_THE_DAY", "LATE_1");
        sweepOn(MONDAY.plusDays(1));
        assertThat(told().get("chief")).containsExactly("LATE_3");
        sweepOn(LocalDate.of(2025, 11, 17));
        assertThat(told().get("chief")).containsExactly("LATE_3", "LATE_7");
        assertThat(told().get("committee")).containsExactly("LATE_7");
        sweepOn(LocalDate.of(2025, 11, 24));
        assertThat(told().get("committee")).containsExactly("LATE_7", "LATE_7/1");
        assertThat(told()).doesNotContainKeys("reader", "helper");
    }

    @Test
    void tellsEachRungOnceHoweverOftenItLooks() {
        task("A-1", THURSDAY.minusDays(1));
        for (int i = 0; i < 3; i++) {
            sweepOn(THURSDAY);
            rows.change("update task set look_on = ordered_on");
        }
        assertThat(told().get("officer")).containsExactly("LATE_1");
    }

    @Test
    void aHeadWithoutPeopleIsTheOneWhoDelivers() {
        rows.change("update account set enabled = false where username = 'officer'");
        task("A-1", THURSDAY);
        sweepOn(THURSDAY);
        assertThat(told()).containsEntry("chief", List.of("ON_THE_DAY"));
    }

    @Test
    void anotherLeadIsToldAndTheOldOneNoLonger() {
        given.account("next", Role.UNIT, given.organisation("NEXT"));
        task("A-1", THURSDAY.minusDays(1));
        sweepOn(THURSDAY);
        staffActs.assign("A-1", "NEXT", TaskEvent.Part.LEAD, staff.person(), Origin.PAGE, clock.instant());
        assertThat(chased.withdrawn()).containsExactly(Withdrawal.OUT_OF_SIGHT);
        sweepOn(THURSDAY);
        assertThat(told()).containsEntry("next", List.of("LATE_1"));
        assertThat(told().get("staff")).containsExactly("LATE_1");
    }

    @Test
    void whoIsDeactivatedIsToldNothing() {
        task("A-1", THURSDAY.minusDays(1));
        sweepOn(THURSDAY);
        accounts.deactivate("officer", staff.person(), clock.instant());
        assertThat(chased.withdrawn()).containsExactly(Withdrawal.NO_RECIPIENT);
        round();
        assertThat(chased.mails()).extracting(m -> m.recipient().username()).containsExactly("staff");
    }

    @Test
    void whatWasWithdrawnBeforeAnybodyWasToldIsArmedAgain() {
        task("A-1", THURSDAY);
        sweepOn(THURSDAY);
        staffActs.suspend("A-1", "budget", "12/QD", staff.person(), Origin.PAGE, clock.instant());
        assertThat(chased.waiting()).isZero();
        staffActs.resume("A-1", "budget given", "13/QD", staff.person(), Origin.PAGE, clock.instant());
        sweepOn(THURSDAY);
        assertThat(chased.waiting()).isEqualTo(2);
        staffActs.moveDueDay("A-1", MONDAY, "mistaken", staff.person(), Origin.PAGE, clock.instant());
        assertThat(chased.waiting()).isZero();
        staffActs.moveDueDay("A-1", THURSDAY, "as it was", staff.person(), Origin.PAGE, clock.instant());
        sweepOn(THURSDAY);
        assertThat(rows.in("alert", "withdrawn is null and rung = 'ON_THE_DAY'"))
                .isEqualTo(2);
        round();
        sweepOn(THURSDAY);
        assertThat(chased.waiting()).isZero();
    }

    @Test
    void silenceHasRungsOfItsOwnAndEndsWithAReport() {
        given.aTask("A-1")
                .ledBy(ministry)
                .orderedOn(THURSDAY.minusDays(8))
                .reportingEvery(7)
                .dueBy(THURSDAY.plusDays(60))
                .exists();
        sweepOn(THURSDAY);
        assertThat(told()).containsExactly(Map.entry("officer", List.of("SILENT_1")));
        round();
        assertThat(chased.only().subject()).isEqualTo("a report is owed: Task A-1");
        assertThat(chased.only().text()).contains("a report is owed", "/tasks/A-1", "Nothing is overdue");
        sweepOn(LocalDate.of(2025, 11, 12));
        assertThat(told().get("chief")).containsExactly("SILENT_5");
        happens.reported("A-1", 20, "begun");
        assertThat(chased.withdrawn()).hasSize(2).containsOnly(Withdrawal.REPORTED);
    }

    @Test
    void whatCannotWaitComesBesideTheMailOfTheDay() {
        task("A-1", THURSDAY.minusDays(2));
        chased.now();
        task("A-2", THURSDAY);
        chased.now();
        chased.now();
        List<Mail> toOfficer = chased.mails().stream()
                .filter(m -> m.recipient().username().equals("officer"))
                .toList();
        assertThat(toOfficer).extracting(Mail::kind).containsExactly(Mail.Kind.DIGEST, Mail.Kind.URGENT);
        assertThat(toOfficer.get(1).subject()).isEqualTo("ends today: Task A-2");
        assertThat(toOfficer.get(1).text())
                .contains("One of your tasks ends today")
                .doesNotContain("A-1");
    }

    @Test
    void peopleChooseHourAndDaysAndAPause() {
        rows.change("update account set mail_hour = 15 where username = 'officer'");
        rows.change("update account set mail_days = '5' where username = 'staff'");
        task("A-1", THURSDAY.plusDays(8));
        task("A-2", FRIDAY);
        chased.now();
        assertThat(chased.mails()).isEmpty();
        clock.set(THURSDAY.atTime(15, 0));
        chased.now();
        assertThat(chased.only().recipient().username()).isEqualTo("officer");
        clock.set(FRIDAY);
        rows.change("update account set mail_paused = true where username = 'officer'");
        chased.now();
        assertThat(chased.mails()).extracting(m -> m.recipient().username()).containsExactly("officer", "staff");
    }

    @Test
    void whatIsEscalatedCannotBePaused() {
        rows.change("update account set mail_paused = true, mail_days = '1' where username in ('chief', 'officer')");
        task("A-1", THURSDAY.minusDays(3));
        chased.now();
        assertThat(chased.mails())
                .extracting(m -> m.recipient().username())
                .containsExactlyInAnyOrder("staff", "chief");
    }

    @Test
    void thePreviewSaysWhatIsThenWritten() {
        task("A-1", FRIDAY);
        task("A-2", MONDAY);
        given.aTask("A-3").ledBy(given.organisation("NOBODY")).dueBy(FRIDAY).exists();
        chased.now();
        Map<String, Long> foreseen = new TreeMap<>();
        preview.of(FRIDAY, THURSDAY).forEach(m -> foreseen.put(m.username(), m.tasks()));
        assertThat(preview.unheard(FRIDAY, THURSDAY)).isEqualTo(1);
        assertThat(preview.mail("officer", FRIDAY, THURSDAY).text()).contains("ends today", "last working day");
        Map<String, Long> before = rows.inAllTables();
        preview.of(MONDAY, THURSDAY);
        assertThat(rows.inAllTables()).isEqualTo(before);
        long known = rows.in("alert");
        clock.set(FRIDAY);
        chased.now();
        assertThat(rows.in("alert") - known)
                .isEqualTo(foreseen.values().stream().mapToLong(Long::longValue).sum());
        assertThat(foreseen).containsEntry("officer", 2L).containsOnlyKeys("officer", "staff");
    }

    @Test
    void aJumpOfTheClockHoldsTheMailsAndNotTheFacts() {
        task("A-1", FRIDAY);
        chased.now();
        int before = chased.mails().size();
        clock.set(MONDAY);
        chased.now();
        assertThat(brakes.engaged().orElseThrow().hours()).isEqualTo(96);
        assertThat(told().get("officer")).contains("LATE_1");
        assertThat(chased.mails()).hasSize(before);
        brakes.release(staff.person(), clock.instant());
        chased.now();
        assertThat(chased.mails()).hasSizeGreaterThan(before);
        assertThat(brakes.engaged()).isEmpty();
    }

    @Test
    void aFloodHoldsTheMails() {
        task("A-1", THURSDAY.minusDays(1));
        given.copies(
                given.aTask("B-1").ledBy(ministry).dueBy(THURSDAY.minusDays(1)).exists(), 120);
        chased.now();
        assertThat(brakes.engaged().orElseThrow().newlyOverdue()).isEqualTo(122);
        assertThat(chased.mails()).isEmpty();
        assertThat(rows.in("history_entry", "kind = 'OVERDUE'")).isEqualTo(122);
    }

    @Test
    void aFifthOfManyIsNoFlood() {
        given.copies(
                given.aTask("B-1").ledBy(ministry).dueBy(THURSDAY.plusDays(300)).exists(), 500);
        given.copies(
                given.aTask("C-1").ledBy(ministry).dueBy(THURSDAY.minusDays(1)).exists(), 104);
        sweepOn(THURSDAY);
        assertThat(brakes.engaged()).isEmpty();
    }

    /** Whoever comes first: nothing is told of a day that is no longer in force, and the new day is armed. */
    @Test
    void aDayMovedWhileTheSweepRunsIsNeverToldOfTheOldOne() throws Exception {
        for (int round = 0; round < 12; round++) {
            String code = "R-" + round;
            task(code, THURSDAY.minusDays(1));
            CompletableFuture<Void> sweep = CompletableFuture.runAsync(chased::sweep);
            staffActs.moveDueDay(code, THURSDAY.plusDays(1), "agreed", staff.person(), Origin.PAGE, clock.instant());
            sweep.get();
            chased.sweep();
            assertThat(
                            rows.in(
                                    "alert",
                                    "withdrawn is null and cause = 'DUE_DAY' and due_on <> (select t.due_on from task t where t.id = task_id)"))
                    .as("round %d", round)
                    .isZero();
            assertThat(rows.in(
                            "alert",
                            "withdrawn is null and rung = 'BEFORE_1' and task_id = (select id from task"
                                    + " where code = '" + code + "')"))
                    .as("round %d", round)
                    .isEqualTo(2);
        }
    }

    private void sweepOn(LocalDate day) {
        clock.set(day);
        chased.sweep();
    }

    private void round() {
        chased.now();
    }
}
