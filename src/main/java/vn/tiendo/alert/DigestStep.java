package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Scope;

/** One recipient's mail in one transaction: look again at what waits, write the mail, mark what it tells. */
@ApplicationScoped
class DigestStep {

    private final Accounts accounts;
    private final Alerts alerts;
    private final Mails mails;
    private final DigestQuery digests;
    private final DigestMail mail;
    private final String domain;

    DigestStep(
            Accounts accounts,
            Alerts alerts,
            Mails mails,
            DigestQuery digests,
            DigestMail mail,
            @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.mails = mails;
        this.digests = digests;
        this.mail = mail;
        this.domain = from.replaceAll("^.*@|>.*$", "");
    }

    /** Whether there was anything left to write. */
    @Transactional
    boolean write(DigestRecipients.Owed owed, Instant at) {
        Long recipient = owed.recipient();
        Account account = accounts.findById(recipient);
        if (!account.isEnabled() || account.email() == null) {
            alerts.withdrawAllOf(recipient, Withdrawal.NO_RECIPIENT);
            return false;
        }
        alerts.withdrawPassed(recipient, Scope.of(account.person()));
        List<Alerts.Waiting> waiting = alerts.waiting(recipient);
        if (waiting.isEmpty()) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(at, Language.ZONE);
        Digest digest = digests.of(account.person(), day, waiting);
        if (digest.tasks() == 0 && digest.asked().isEmpty()) {
            return false;
        }
        String messageId = "<" + UUID.randomUUID() + "@" + domain + ">";
        Mail written = new Mail(account, day, messageId, mail.compose(digest), at);
        mails.persist(written);
        alerts.tell(waiting, written);
        return true;
    }
}
