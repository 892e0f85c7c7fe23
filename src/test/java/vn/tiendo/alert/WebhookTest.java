package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.Rows;
import vn.tiendo.SettableClock;
import vn.tiendo.alert.Outgoing.State;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Extensions;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.StaffActs;

/** Other systems are told once, in order, signed, until they have heard; and nobody is told what is none of theirs. */
@QuarkusTest
@Tag("database")
class WebhookTest {

    private static final LocalDate THURSDAY = SettableClock.DEMO_DAY;
    private static final List<String> ALL = Arrays.stream(WebhookEvent.values())
            .filter(WebhookEvent::isOfTasks)
            .map(WebhookEvent::name)
            .toList();

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
    Reporting reporting;

    @Inject
    Extensions extensions;

    @Inject
    WebhookKeeping keeping;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookDeliveries deliveries;

    @Inject
    WebhookStep step;

    @Inject
    WebhookTray tray;

    private final Receiver receiver = new Receiver();
    private Organisation ministry;
    private Organisation viettel;
    private Account admin;
    private Account staff;
    private Account khcn;
    private Account contractor;

    @BeforeEach
    void aTaskAndThoseWhoHaveAPartInIt() {
        given.emptyDatabase();
        ministry = given.organisation("MOST");
        viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        admin = given.account("admin", Role.ADMIN, null);
        staff = given.account("staff", Role.STAFF, given.organisation("MoIT"));
        khcn = given.account("khcn", Role.UNIT, ministry);
        contractor = given.account("viettel", Role.CONTRACTOR, viettel);
        given.aTask("A-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .orderedOn(LocalDate.of(2025, 9, 1))
                .dueBy(THURSDAY.plusDays(20))
                .exists();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private WebhookKeeping.WithSecret hook(String organisation, Receiver where) {
        return keeping.make(organisation, where.address(), ALL, admin.person(), clock.instant());
    }

    private Outbox.Sent send() {
        return new Outbox(List.of(tray)).run(clock.instant());
    }

    @ActivateRequestContext
    Webhook found(WebhookKeeping.WithSecret made) {
        webhooks.getEntityManager().clear();
        return webhooks.one(made.webhook().id());
    }

    @ActivateRequestContext
    List<WebhookDelivery> calls() {
        deliveries.getEntityManager().clear();
        return deliveries.list("order by id");
    }

    private void reported(Account by, int percent) {
        ProgressReport.Said said = new ProgressReport.Said(percent, "a secret word", "hard", "easy", null);
        reporting.report("A-1", said, by.person(), Origin.API, clock.instant());
        clock.tick(Duration.ofMinutes(1));
    }

    @Test
    void tellsEachEventOnceInOrderAndSigned() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        reported(contractor, 60);
        reported(contractor, 100);
        staffActs.moveDueDay("A-1", THURSDAY.plusDays(3), "to be near", staff.person(), Origin.PAGE, clock.instant());
        chased.sweep();
        extensions.ask(
                "A-1",
                "2025-12-01",
                ExtensionRequest.Cause.values()[0],
                "late parts",
                khcn.person(),
                Origin.PAGE,
                clock.instant());
        LocalDate granted = LocalDate.of(2025, 12, 1);
        extensions.decide("A-1", 1, granted, "so be it", staff.person(), Origin.PAGE, clock.instant());
        reporting.giveBack("A-1", "not good enough", staff.person(), Origin.PAGE, clock.instant());
        assertThat(send()).isEqualTo(new Outbox.Sent(5, 0, false));
        clock.set(LocalDate.of(2025, 12, 2));
        chased.sweep();
        happens.completed("A-1", LocalDate.of(2025, 12, 2));
        assertThat(send()).isEqualTo(new Outbox.Sent(2, 0, false));
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 0, false));
        assertThat(receiver.types())
                .containsExactly(
                        "task.reported",
                        "task.reported",
                        "task.due_soon",
                        "task.extended",
                        "task.returned",
                        "task.overdue",
                        "task.accepted");
        assertThat(receiver.heard()).allSatisfy(call -> {
            assertThat(call.isSignedWith(hook.secret())).isTrue();
            assertThat(call.isSignedWith("whsec_" + "A".repeat(43) + "=")).isFalse();
            assertThat(call.contentType()).isEqualTo("application/json");
            assertThat(call.task()).isEqualTo("A-1");
            assertThat(call.document().getString("data.title.vi")).isEqualTo("Nhiệm vụ A-1");
            assertThat(call.body())
                    .doesNotContain("secret word", "hard", "easy", "good enough", "so be it", "late parts");
        });
        assertThat(receiver.heard().stream().map(Receiver.Heard::id)).doesNotHaveDuplicates();
    }

    @Test
    void saysTheFactsAndNoMore() {
        hook("MOST", receiver);
        reported(contractor, 60);
        happens.completed("A-1", THURSDAY);
        send();
        assertThat(receiver.heard().get(0).body())
                .isEqualTo(
                        "{\"type\":\"task.reported\",\"timestamp\":\"2025-11-06T01:00:00Z\",\"data\":{\"task\":\"A-1\","
                                + "\"title\":{\"en\":\"Task A-1\",\"vi\":\"Nhiệm vụ A-1\"},\"directive\":\"DIR\",\"lead\":\"MOST\","
                                + "\"dueOn\":\"2025-11-26\",\"by\":\"Viettel\",\"percent\":60,\"claimed\":false}}");
        assertThat(receiver.heard().get(0).timestamp())
                .isEqualTo(clock.instant().getEpochSecond());
        assertThat(receiver.heard().get(1).document().getString("data.standing"))
                .isEqualTo("doneOnTime");
        assertThat(receiver.heard().get(1).document().getString("data.doneOn")).isEqualTo("2025-11-06");
    }

    @Test
    void triesAgainUnderTheSameIdAndKeepsTheOrder() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        receiver.answers(503);
        reported(contractor, 50);
        reported(contractor, 60);
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 1, false));
        assertThat(found(hook).lastFailure()).isEqualTo("answered 503");
        clock.tick(Duration.ofSeconds(59));
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 0, false));
        clock.tick(Duration.ofSeconds(1));
        receiver.answers(200);
        assertThat(send()).isEqualTo(new Outbox.Sent(2, 0, false));
        List<Receiver.Heard> heard = receiver.heard();
        assertThat(heard).hasSize(3);
        assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
        assertThat(heard.get(1).body()).isEqualTo(heard.get(0).body());
        assertThat(heard.get(1).timestamp()).isEqualTo(heard.get(0).timestamp() + 60);
        assertThat(heard.get(1).isSignedWith(hook.secret())).isTrue();
        assertThat(heard.get(2).document().getInt("data.percent")).isEqualTo(60);
        assertThat(found(hook).failingSince()).isNull();
    }

    @Test
    void oneThatIsAwayHoldsUpNoOther() {
        try (Receiver away = new Receiver()) {
            away.answers(500);
            hook("MOST", away);
            hook("Viettel", receiver);
            reported(contractor, 50);
            reported(contractor, 60);
            assertThat(send()).isEqualTo(new Outbox.Sent(2, 1, false));
            assertThat(away.heard()).hasSize(1);
            assertThat(receiver.heard()).hasSize(2);
        }
    }

    @Test
    void aSenderKilledBeforeItConfirmedMeansTheSameCallAgain() throws Exception {
        hook("MOST", receiver);
        reported(contractor, 50);
        reported(contractor, 60);
        WebhookCall lost = step.claim(calls().get(0).id(), clock.instant()).orElseThrow();
        tray.deliver(lost);
        clock.tick(Duration.ofDays(1));
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 0, false));
        clock.tick(Duration.ofDays(-1));
        chased.leasesRunOut();
        assertThat(send()).isEqualTo(new Outbox.Sent(2, 0, false));
        assertThat(receiver.heard()).hasSize(3);
        assertThat(receiver.heard().get(1).id())
                .isEqualTo(lost.messageId())
                .isEqualTo(receiver.heard().get(0).id());
        assertThat(receiver.heard().get(1).body()).isEqualTo(lost.body());
    }

    @Test
    void isSwitchedOffAfterADayOfFailures() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        receiver.answers(500);
        reported(contractor, 50);
        reported(contractor, 60);
        send();
        for (int halfHour = 0; halfHour < 47; halfHour++) {
            clock.tick(Duration.ofMinutes(30));
            send();
        }
        assertThat(found(hook).isOn()).isTrue();
        clock.tick(Duration.ofMinutes(30));
        send();
        Webhook off = found(hook);
        assertThat(off.state()).isEqualTo(Webhook.State.FAILED);
        assertThat(off.stateSince()).isEqualTo(clock.instant());
        assertThat(off.lastFailure()).isEqualTo("answered 500");
        int calls = receiver.heard().size();
        clock.tick(Duration.ofHours(1));
        receiver.answers(200);
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 0, false));
        reported(contractor, 70);
        assertThat(receiver.heard()).hasSize(calls);
        keeping.turn(off.id(), true, clock.instant());
        assertThat(send()).isEqualTo(new Outbox.Sent(2, 0, false));
        assertThat(receiver.heard().get(calls).id())
                .isEqualTo(receiver.heard().get(0).id());
    }

    @Test
    void aSuccessBetweenFailuresBeginsTheDayAnew() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        receiver.answers(500);
        reported(contractor, 50);
        send();
        clock.tick(Duration.ofHours(23));
        receiver.answers(200);
        send();
        receiver.answers(500);
        reported(contractor, 60);
        send();
        clock.tick(Duration.ofHours(2));
        send();
        assertThat(found(hook).isOn()).isTrue();
    }

    @Test
    void isSwitchedOffAtOnceWhenItIsGone() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        receiver.answers(410);
        reported(contractor, 50);
        send();
        assertThat(found(hook).isFailed()).isTrue();
        assertThat(found(hook).lastFailure()).contains("410");
        assertThat(calls().get(0).state()).isEqualTo(State.FAILED);
    }

    @Test
    void followsNoRedirect() {
        hook("MOST", receiver);
        receiver.answers(302);
        reported(contractor, 50);
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 1, false));
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    void dropsWhatIsThreeDaysOld() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        reported(contractor, 50);
        keeping.turn(hook.webhook().id(), false, clock.instant());
        clock.tick(Duration.ofDays(2));
        keeping.turn(hook.webhook().id(), true, clock.instant());
        reported(contractor, 60);
        keeping.turn(hook.webhook().id(), false, clock.instant());
        clock.tick(Duration.ofHours(25));
        keeping.turn(hook.webhook().id(), true, clock.instant());
        send();
        assertThat(receiver.heard())
                .singleElement()
                .satisfies(c -> assertThat(c.document().getInt("data.percent")).isEqualTo(60));
        assertThat(calls().get(0).state()).isEqualTo(State.FAILED);
        assertThat(calls().get(0).failure()).isEqualTo(WebhookDelivery.STALE);
    }

    @Test
    void tellsNobodyOfTasksThatAreNoneOfTheirs() {
        given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        hook("VNPT", receiver);
        hook("MoIT", receiver);
        reported(contractor, 50);
        chased.tamper("update task set due_on = date '2025-11-01'");
        chased.tamper("update task set look_on = date '2025-11-01'");
        chased.sweep();
        happens.completed("A-1", THURSDAY);
        assertThat(rows.in("webhook_delivery")).isZero();
    }

    @Test
    void aContractorHearsNothingOfAnothersWordsOnASharedTask() {
        Organisation vnpt = given.organisation("VNPT", Organisation.Role.CONTRACTOR);
        given.aTask("A-2")
                .ledBy(ministry)
                .withContractor(viettel)
                .withContractor(vnpt)
                .dueBy(THURSDAY.plusDays(30))
                .exists();
        hook("VNPT", receiver);
        ProgressReport.Said said = new ProgressReport.Said(100, "done", null, null, null);
        reporting.report("A-2", said, contractor.person(), Origin.API, clock.instant());
        reporting.giveBack("A-2", "no", staff.person(), Origin.PAGE, clock.instant());
        assertThat(rows.in("webhook_delivery")).isZero();
        reporting.report("A-2", said, khcn.person(), Origin.API, clock.instant());
        happens.completed("A-2", THURSDAY);
        assertThat(rows.in("webhook_delivery")).isEqualTo(2);
        clock.tick(Duration.ofMinutes(1));
        assertThat(send()).isEqualTo(new Outbox.Sent(2, 0, false));
        assertThat(receiver.types()).containsExactly("task.reported", "task.accepted");
        assertThat(receiver.heard().get(0).document().getString("data.by")).isEqualTo("MOST");
    }

    @Test
    void tellsNothingToWhoeverHasNoPartAnyMore() {
        hook("Viettel", receiver);
        chased.tamper("update task_party set until_on = date '2025-11-06'");
        reported(khcn, 50);
        assertThat(rows.in("webhook_delivery")).isZero();
    }

    @Test
    void tellsOnlyTheEventsChosen() {
        keeping.make("MOST", receiver.address(), List.of("OVERDUE"), admin.person(), clock.instant());
        reported(contractor, 50);
        happens.completed("A-1", THURSDAY);
        assertThat(rows.in("webhook_delivery")).isZero();
    }

    @Test
    void tellsOfABatchEachTaskOnce() {
        hook("MOST", receiver);
        for (int i = 1; i <= 30; i++) {
            given.aTask("B-" + i).ledBy(ministry).dueBy(THURSDAY.minusDays(1)).exists();
        }
        chased.sweep();
        chased.sweep();
        assertThat(send()).isEqualTo(new Outbox.Sent(25, 0, true));
        assertThat(send()).isEqualTo(new Outbox.Sent(5, 0, false));
        assertThat(receiver.heard().stream().map(Receiver.Heard::task))
                .doesNotHaveDuplicates()
                .hasSize(30);
        assertThat(receiver.heard()).allSatisfy(c -> assertThat(c.document().getString("data.standing"))
                .isEqualTo("overdue"));
    }

    @Test
    void signsWithBothSecretsForADayAfterTheChange() {
        WebhookKeeping.WithSecret first = hook("MOST", receiver);
        WebhookKeeping.WithSecret second = keeping.rotate(first.webhook().id(), clock.instant());
        reported(contractor, 50);
        send();
        assertThat(receiver.heard().get(0).isSignedWith(first.secret())).isTrue();
        assertThat(receiver.heard().get(0).isSignedWith(second.secret())).isTrue();
        clock.tick(Duration.ofHours(24));
        reported(contractor, 60);
        send();
        assertThat(receiver.heard().get(1).isSignedWith(first.secret())).isFalse();
        assertThat(receiver.heard().get(1).isSignedWith(second.secret())).isTrue();
    }

    @Test
    void keepsNoSecretThatCanBeReadInTheDatabase() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        String kept = (String) rows.value("select secret from webhook");
        assertThat(hook.secret()).startsWith("whsec_");
        assertThat(kept).doesNotContain(hook.secret().substring(6, 20));
    }

    @Test
    void aSecretLockedWithAnotherKeyIsAFailureThatIsShown() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        chased.tamper("update webhook set secret = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'");
        reported(contractor, 50);
        send();
        assertThat(receiver.heard()).isEmpty();
        assertThat(found(hook).lastFailure()).contains("secret");
        assertThat(calls().get(0).attempts()).isEqualTo(1);
        assertThat(calls().get(0).state()).isEqualTo(State.QUEUED);
    }

    @Test
    void aTrialGoesOnceAndOutOfLine() {
        WebhookKeeping.WithSecret hook = hook("MOST", receiver);
        receiver.answers(500);
        reported(contractor, 50);
        send();
        keeping.turn(hook.webhook().id(), false, clock.instant());
        keeping.tryOut(hook.webhook().id(), clock.instant());
        assertThat(send()).isEqualTo(new Outbox.Sent(0, 1, false));
        assertThat(receiver.types()).containsExactly("task.reported", "tiendo.test");
        assertThat(calls().get(1).state()).isEqualTo(State.FAILED);
        receiver.answers(200);
        keeping.tryOut(hook.webhook().id(), clock.instant());
        assertThat(send()).isEqualTo(new Outbox.Sent(1, 0, false));
        assertThat(receiver.heard().get(2).isSignedWith(hook.secret())).isTrue();
    }
}
