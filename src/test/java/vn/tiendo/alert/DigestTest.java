package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;

/** One mail per recipient and working day, with all the recipient has to know. */
@QuarkusTest
@Tag("database")
class DigestTest {

    private static final LocalDate THURSDAY = SettableClock.DEMO_DAY;
    private static final LocalDate SATURDAY = THURSDAY.plusDays(2);
    private static final LocalDate MONDAY = THURSDAY.plusDays(4);

    @Inject
    Given given;

    @Inject
    Chased chased;

    @Inject
    SettableClock clock;

    @Inject
    StaffActs staffActs;

    private Organisation ministry;
    private Account staff;

    @BeforeEach
    void staffOfAMinistry() {
        given.emptyDatabase();
        ministry = given.organisation("MOST");
        staff = given.account("staff", Role.STAFF, given.organisation("MoIT"));
    }

    private void task(String code, int daysFromNow) {
        given.aTask(code)
                .ledBy(ministry)
                .orderedOn(LocalDate.of(2025, 9, 1))
                .dueBy(clock.today().plusDays(daysFromNow))
                .exists();
    }

    @Test
    void listsAllInOneMailTheOldestFirst() {
        task("A-1", -3);
        task("A-2", -20);
        task("A-3", 2);
        task("A-4", 30);
        chased.now();
        Mail mail = chased.only();
        assertThat(mail.subject()).isEqualTo("2 overdue, 1 due soon · Thu 6 Nov 2025");
        assertThat(mail.tasks()).isEqualTo(3);
        for (String body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .containsSubsequence(
                            "2 tasks are overdue", "The oldest by 20 days", "Task A-2", "Task A-1", "Task A-3")
                    .contains("“by November 3, 2025”", "Mon 3 Nov 2025", "/tasks/A-2")
                    .doesNotContain("A-4");
        }
    }

    @Test
    void writesOneMailADayHoweverOftenItRuns() {
        task("A-1", -3);
        chased.now();
        task("A-2", -5);
        chased.now();
        clock.tick(Duration.ofHours(3));
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(0, 0));
        assertThat(chased.only().text()).doesNotContain("A-2");
        assertThat(chased.waiting()).isEqualTo(1);
        clock.set(THURSDAY.plusDays(1));
        chased.now();
        Mail second = chased.mails().get(1);
        assertThat(second.text())
                .contains(
                        "Task A-1",
                        "Task A-2",
                        "One task has reached a further step",
                        "6 days late · told to the head");
        assertThat(second.text()).doesNotContain("4 days late ·");
    }

    @Test
    void writesNothingOnDaysOffAndCatchesUpByOneMail() {
        clock.set(SATURDAY);
        task("A-1", -3);
        chased.now();
        clock.set(SATURDAY.plusDays(1));
        task("A-2", -3);
        chased.now();
        assertThat(chased.mails()).isEmpty();
        clock.set(MONDAY);
        chased.now();
        assertThat(chased.only().text()).contains("Task A-1", "Task A-2");
        assertThat(chased.only().day()).isEqualTo(MONDAY);
    }

    @Test
    void writesNothingOnAHoliday() {
        clock.set(LocalDate.of(2026, 1, 1));
        task("A-1", -3);
        chased.now();
        assertThat(chased.mails()).isEmpty();
    }

    @Test
    void writesNothingBeforeEight() {
        task("A-1", -3);
        clock.set(THURSDAY.atTime(7, 59));
        chased.now();
        assertThat(chased.mails()).isEmpty();
        clock.set(THURSDAY.atTime(8, 0));
        chased.now();
        assertThat(chased.mails()).hasSize(1);
    }

    @Test
    void speaksTheRecipientsLanguage() {
        given.account("khcn", Role.UNIT, ministry, Language.VI);
        task("A-1", -3);
        task("A-2", -4);
        chased.now();
        assertThat(chased.to("khcn").subject()).isEqualTo("2 nhiệm vụ quá hạn · T5 06/11/2025");
        assertThat(chased.to("khcn").text()).contains("quá hạn 4 ngày", "Nhiệm vụ A-1", "MOST (vi)");
        assertThat(chased.to("khcn").html()).contains("<html lang=\"vi\">");
        assertThat(chased.to("staff").text()).contains("4 days late", "Task A-1");
    }

    @Test
    void tellsAContractorOfItsOwnTasksOnly() {
        Organisation contractor = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, contractor);
        given.account("elsewhere", Role.CONTRACTOR, given.organisation("VNPT", Organisation.Role.CONTRACTOR));
        task("A-1", -3);
        given.aTask("A-2")
                .ledBy(ministry)
                .withContractor(contractor)
                .dueBy(THURSDAY.plusDays(1))
                .exists();
        chased.now();
        assertThat(chased.to("viettel").text()).contains("A-2").doesNotContain("A-1");
        assertThat(chased.to("viettel").html()).contains("A-2").doesNotContain("A-1");
        assertThat(chased.mails()).hasSize(2);
    }

    @Test
    void writesToNeitherAdministratorsNorReaders() {
        given.account("admin", Role.ADMIN, ministry);
        given.account("reader", Role.READER, ministry);
        task("A-1", -3);
        chased.now();
        assertThat(chased.only().recipient().id()).isEqualTo(staff.id());
    }

    @Test
    void foldsTheCopiesOfAnOrder() {
        for (int i = 1; i <= 3; i++) {
            given.aTask("K-" + i)
                    .copyOf("K")
                    .ledBy(given.organisation("P" + i))
                    .dueBy(THURSDAY.minusDays(1))
                    .exists();
        }
        chased.now();
        assertThat(chased.only().text()).contains("× 3").containsOnlyOnce("1 day late");
        assertThat(chased.only().tasks()).isEqualTo(3);
    }

    @Test
    void cutsAnEndlessListAndSaysSo() {
        for (int i = 1; i <= DigestQuery.LINES + 2; i++) {
            task("A-" + i, -3);
        }
        chased.sweep();
        chased.releaseBrake();
        chased.now();
        assertThat(chased.only().text()).contains("and 2 more: http", "/tasks?standing=overdue");
    }

    @Test
    void keepsLineBreaksInATitleOutOfTheSubject() {
        task("A-1", -3);
        chased.tamper("update task set title_en = concat('A title', chr(13), chr(10), 'Bcc: all@world.example')");
        chased.now();
        assertThat(chased.only().subject())
                .isEqualTo("3 days overdue: A title Bcc: all@world.example")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void withdrawsWhatWaitsWhenTheDueDayMoves() {
        clock.set(SATURDAY);
        task("A-1", -3);
        chased.sweep();
        assertThat(chased.waiting()).isEqualTo(1);
        staffActs.moveDueDay("A-1", MONDAY.plusDays(30), "agreed", staff.person(), Origin.PAGE, clock.instant());
        assertThat(chased.withdrawn()).containsExactly(Withdrawal.DUE_DAY_MOVED);
        clock.set(MONDAY);
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(0, 0));
        assertThat(chased.mails()).isEmpty();
    }

    @Test
    void looksAgainBeforeItWrites() {
        Organisation contractor = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("viettel", Role.CONTRACTOR, contractor);
        given.aTask("A-1")
                .withContractor(contractor)
                .dueBy(THURSDAY.minusDays(1))
                .exists();
        task("A-2", -3);
        task("A-3", -3);
        chased.sweep();
        chased.tamper("delete from task_party");
        chased.tamper("update account set enabled = false where username = 'staff'");
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(0, 0));
        assertThat(chased.withdrawn())
                .containsOnly(Withdrawal.OUT_OF_SIGHT, Withdrawal.NO_RECIPIENT)
                .hasSize(4);
    }

    @Test
    void tellsNothingThatPassedUnheard() {
        task("A-1", -3);
        task("A-2", -3);
        chased.sweep();
        chased.tamper("update task set closed = true where code = 'A-1'");
        chased.tamper(
                "update task set due_on = date '2025-12-31', original_due_on = date '2025-12-31' where code = 'A-2'");
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(0, 0));
        assertThat(chased.withdrawn()).containsExactlyInAnyOrder(Withdrawal.CLOSED, Withdrawal.DUE_DAY_MOVED);
    }

    @Test
    void oneRecipientWhoCannotBeWrittenToStopsNoOther() {
        given.account("khcn", Role.UNIT, ministry);
        task("A-1", -3);
        chased.sweep();
        chased.tamper("update account set language = 'XX' where username = 'staff'");
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(1, 1));
        chased.tamper("update account set language = 'EN' where username = 'staff'");
        assertThat(chased.now()).isEqualTo(new DigestRound.Written(1, 0));
        assertThat(chased.mails()).hasSize(2);
    }
}
