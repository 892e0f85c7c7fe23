package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.organisation.Account;

/** The transactions around the delivery of a mail; none is open while a letter is under way. */
@ApplicationScoped
class OutboxStep {

    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);

    private final Mails mails;
    private final Alerts alerts;
    private final DigestStep digests;
    private final MailMarks marks;
    private final DatabaseClock database;

    OutboxStep(Mails mails, Alerts alerts, DigestStep digests, MailMarks marks, DatabaseClock database) {
        this.mails = mails;
        this.alerts = alerts;
        this.digests = digests;
        this.marks = marks;
        this.database = database;
    }

    List<Long> due(Instant at, int limit) {
        return mails.due(at, database.moment(), limit);
    }

    /**
     * Takes a mail for sending, to the recipient as he is now; one about tasks is put into words. Empty when somebody else
     * has it, or it is not to be sent now or any more.
     */
    @Transactional
    Optional<Letter> claim(Long id, Instant at) {
        // Asked first: the wait for the row makes the lease shorter and nobody else's longer.
        Instant now = database.moment();
        Mail mail = mails.locked(id);
        if (mail == null || !mail.claim(at, now) || !isWanted(mail, at)) {
            return Optional.empty();
        }
        mail.address(mail.recipient().email());
        boolean asItWas = !mail.kind().isAboutTasks() || mail.isRepeated();
        return asItWas || digests.compose(mail, at) ? Optional.of(mail.letter(marks.heads(mail))) : Optional.empty();
    }

    private boolean isWanted(Mail mail, Instant at) {
        Account recipient = mail.recipient();
        if (!recipient.isEnabled()) {
            withdraw(mail, Mail.ACCOUNT_CLOSED);
        } else if (recipient.email() == null) {
            withdraw(mail, Mail.NO_ADDRESS);
        } else if (mail.kind().isAboutTasks() && !recipient.isReached()) {
            // What it was to tell waits until the address is mended.
            mail.withdraw(Mail.ADDRESS_RETURNS);
            alerts.untell(mail);
        } else if (mail.isTooLate(at)) {
            mail.giveUp(Mail.TOO_LATE);
        }
        return mail.isOpen();
    }

    private void withdraw(Mail mail, String why) {
        mail.withdraw(why);
        if (mail.kind().isAboutTasks()) {
            alerts.untell(mail);
            alerts.withdrawAllOf(mail.recipient().id(), Withdrawal.NO_RECIPIENT);
        }
    }

    /** A mail that could not even be taken, through a fault of ours, stands behind the others for a while. */
    @Transactional
    void unclaimed(Long id, Undelivered why, Instant at) {
        mails.setAside(id, Outgoing.cut(why.getMessage()), at.plus(AFTER_A_FAULT));
    }

    @Transactional
    void delivered(Long id, Instant at) {
        mails.locked(id).delivered(at);
    }

    @Transactional
    void undelivered(Long id, int claim, Undelivered why, Instant at) {
        Mail mail = mails.locked(id);
        if (mail.undelivered(claim, why, at) && mail.isUnsaid()) {
            alerts.untell(mail);
        }
    }
}
