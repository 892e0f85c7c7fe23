package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.tiendo.organisation.AccountClosed;
import vn.tiendo.task.TaskEvent;

/** Listens to what happens to tasks, inside the same transaction: what is to be said is kept with its cause or not at all. */
@ApplicationScoped
class AlertRaising {

    private final Alerts alerts;

    AlertRaising(Alerts alerts) {
        this.alerts = alerts;
    }

    void on(@Observes TaskEvent event) {
        if (event instanceof TaskEvent.Climbed climbed) {
            alerts.raise(climbed.step(), climbed.tasks(), climbed.day(), climbed.at());
        } else if (event instanceof TaskEvent.Reported reported) {
            alerts.withdrawSilence(reported.task());
        } else if (event instanceof TaskEvent.Assigned assigned) {
            alerts.withdrawOutOfSight(assigned.task());
        } else if (event instanceof TaskEvent.Released released) {
            alerts.withdrawOutOfSight(released.task());
        } else if (event instanceof TaskEvent.Reminded reminded) {
            alerts.remind(reminded.task(), reminded.word(), reminded.at());
        } else if (event instanceof TaskEvent.DueDayMoved moved) {
            alerts.withdrawOldDay(moved.task());
        } else if (event instanceof TaskEvent.ExtensionDecided decided && decided.change() != null) {
            alerts.withdrawOldDay(decided.task());
        } else if (event instanceof TaskEvent.Suspended suspended
                && suspended.suspension().suspends()) {
            alerts.withdraw(suspended.task(), Withdrawal.CLOSED);
        } else if (event instanceof TaskEvent.Completed completed) {
            alerts.withdraw(completed.task(), Withdrawal.CLOSED);
        } else if (event instanceof TaskEvent.Cancelled cancelled) {
            alerts.withdraw(cancelled.task(), Withdrawal.CLOSED);
        }
    }

    /** Somebody who comes no more is told nothing; opened again, the account hears of the next rungs. */
    void on(@Observes AccountClosed closed) {
        alerts.withdrawAllOf(closed.account(), Withdrawal.NO_RECIPIENT);
    }
}
