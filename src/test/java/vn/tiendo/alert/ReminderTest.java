package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.SettableClock;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Origin;
import vn.tiendo.task.StaffActs;

/** What the staff ask reaches those who have to deliver, with their next mail. */
@QuarkusTest
@Tag("database")
class ReminderTest {

    private static final LocalDate THURSDAY = SettableClock.DEMO_DAY;

    @Inject
    Given given;

    @Inject
    Chased chased;

    @Inject
    SettableClock clock;

    @Inject
    StaffActs staffActs;

    @Inject
    Happens happens;

    private Organisation ministry;
    private Organisation viettel;
    private Account staff;

    @BeforeEach
    void aTaskThatIsNotDueForLong() {
        given.emptyDatabase();
        ministry = given.organisation("MOST");
        viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        Organisation helping = given.organisation("MOF");
        staff = given.account("staff", Role.STAFF, given.organisation("MoIT"));
        given.account("khcn", Role.UNIT, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel, Language.VI);
        given.account("mof", Role.UNIT, helping);
        given.account("elsewhere", Role.CONTRACTOR, given.organisation("VNPT", Organisation.Role.CONTRACTOR));
        given.account("reader", Role.READER, ministry);
        given.aTask("A-1")
                .ledBy(ministry)
                .with(helping)
                .withContractor(viettel)
                .dueBy(THURSDAY.plusDays(60))
                .exists();
    }

    private void remind(String code, String word) {
        staffActs.remind(code, word, staff.person(), Origin.PAGE, clock.instant());
    }

    @Test
    void reachesTheOwnersPeopleAndNobodyElse() {
        remind("A-1", "How far is the portal?");
        chased.now();
        assertThat(chased.mails()).hasSize(2);
        Mail mail = chased.to("khcn");
        assertThat(mail.subject()).isEqualTo("The staff ask about: Task A-1");
        assertThat(mail.tasks()).isEqualTo(1);
        for (String body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .contains("The staff ask about one of your tasks", "Nothing is overdue", "How far is the portal?")
                    .contains("/tasks/A-1", "Mon 5 Jan 2026")
                    .doesNotContain("new since the mail before");
        }
        assertThat(chased.to("viettel").subject()).isEqualTo("Tổ giúp việc hỏi về: Nhiệm vụ A-1");
        assertThat(chased.to("viettel").text()).contains("Tổ giúp việc: How far is the portal?");
    }

    @Test
    void twoOfOneDayAreOne() {
        remind("A-1", "First word");
        remind("A-1", "Second word");
        assertThat(chased.waiting()).isEqualTo(2);
        chased.now();
        assertThat(chased.to("khcn").text()).contains("Second word").doesNotContain("First word");
        remind("A-1", "Third word");
        assertThat(chased.waiting()).isZero();
        clock.set(THURSDAY.plusDays(1));
        remind("A-1", "Fourth word");
        chased.now();
        assertThat(chased.mails()).hasSize(4);
        assertThat(chased.mails().get(2).text()).contains("Fourth word").doesNotContain("Second word");
    }

    @Test
    void standsInTheMailOfTheDayBesideWhatIsOverdue() {
        given.aTask("A-2").ledBy(ministry).dueBy(THURSDAY.minusDays(3)).exists();
        remind("A-1", "How far?");
        remind("A-2", "Why is it late?");
        chased.now();
        Mail mail = chased.to("khcn");
        assertThat(mail.subject()).isEqualTo("1 overdue · Thu 6 Nov 2025");
        assertThat(mail.tasks()).isEqualTo(2);
        assertThat(mail.text())
                .contains("The staff ask about 2 tasks.", "One task has reached a further step")
                .containsSubsequence(
                        "Task A-1", "How far?", "3 days late · told to the head", "Task A-2", "Why is it late?")
                .containsOnlyOnce("Task A-2");
        assertThat(chased.to("staff").text()).doesNotContain("How far?", "Why is it late?");
    }

    @Test
    void outlivesAMovedDueDay() {
        clock.set(THURSDAY.plusDays(2));
        remind("A-1", "How far?");
        happens.dueDayMoved("A-1", THURSDAY.plusDays(90));
        clock.set(THURSDAY.plusDays(4));
        chased.now();
        assertThat(chased.to("khcn").text()).contains("How far?");
    }

    @Test
    void isNotSaidOfATaskThatIsDoneMeanwhile() {
        clock.set(THURSDAY.plusDays(2));
        remind("A-1", "How far?");
        happens.completed("A-1", THURSDAY);
        clock.set(THURSDAY.plusDays(4));
        chased.now();
        assertThat(chased.mails()).isEmpty();
        assertThat(chased.withdrawn()).containsExactly(Withdrawal.CLOSED, Withdrawal.CLOSED);
    }

    @Test
    void reachesOwnersOfTasksWithoutADay() {
        given.aTask("A-3").ledBy(ministry).exists();
        remind("A-3", "When will it be done?");
        chased.now();
        assertThat(chased.only().text()).contains("no last good day", "When will it be done?");
    }

    @Test
    void tellsNothingOfTheStaffsOwnNotes() {
        staffActs.note("A-1", "Between us: they are stuck", staff.person(), Origin.PAGE, clock.instant());
        remind("A-1", "How far?");
        given.aTask("A-2").ledBy(ministry).dueBy(THURSDAY.minusDays(3)).exists();
        staffActs.note("A-2", "Between us: hopeless", staff.person(), Origin.PAGE, clock.instant());
        chased.now();
        assertThat(chased.mails()).hasSize(3).allSatisfy(m -> assertThat(m.text() + m.html() + m.subject())
                .doesNotContain("Between us"));
    }
}
