package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The transactions around the delivery of a mail; none is open while a letter is under way. */
@ApplicationScoped
class OutboxStep {

    private final Mails mails;

    OutboxStep(Mails mails) {
        this.mails = mails;
    }

    /** Takes a mail for sending; empty when somebody else has it, or its recipient's account is closed. */
    @Transactional
    Optional<Letter> claim(Long id, Instant at) {
        Mail mail = mails.locked(id);
        if (mail == null || !mail.claim(at)) {
            return Optional.empty();
        }
        if (!mail.recipient().isEnabled()) {
            mail.giveUp(mail.attempts(), Mail.ACCOUNT_CLOSED);
            return Optional.empty();
        }
        if (mail.isTooLate(at)) {
            mail.giveUp(mail.attempts(), Mail.TOO_LATE);
            return Optional.empty();
        }
        return Optional.of(mail.letter());
    }

    @Transactional
    void delivered(Long id, Instant at) {
        mails.locked(id).delivered(at);
    }

    @Transactional
    void undelivered(Long id, int attempt, Undelivered why, Instant at) {
        if (why.isForGood()) {
            mails.locked(id).giveUp(attempt, why.getMessage());
        } else {
            mails.locked(id).postpone(attempt, why.getMessage(), at);
        }
    }
}
