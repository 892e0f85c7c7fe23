package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tiendo.alert.InboundMail.Finding;
import vn.tiendo.alert.InboundMail.Outcome;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.AccountKeeping;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Missing;
import vn.tiendo.task.Act;
import vn.tiendo.task.Origin;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Reporting;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;

/** What becomes of one message: all of it in one transaction, and of each message once. */
@ApplicationScoped
class InboxStep {

    private final InboundMails inbound;
    private final Mails mails;
    private final ReplyAddress replies;
    private final AccountKeeping accounts;
    private final TaskAccess access;
    private final Reporting reporting;

    InboxStep(
            InboundMails inbound,
            Mails mails,
            ReplyAddress replies,
            AccountKeeping accounts,
            TaskAccess access,
            Reporting reporting) {
        this.inbound = inbound;
        this.mails = mails;
        this.replies = replies;
        this.accounts = accounts;
        this.access = access;
        this.reporting = reporting;
    }

    @ActivateRequestContext
    boolean isKnown(ReceivedMail received) {
        return inbound.isKnown(received.key());
    }

    /** Takes a message; empty when it was taken before. */
    @Transactional
    Optional<Outcome> take(ReceivedMail received, Instant at) {
        if (inbound.isKnown(received.key())) {
            return Optional.empty();
        }
        Finding finding = received.bounce() != null ? bounced(received.bounce(), at) : replied(received, at);
        return keep(received, finding, at);
    }

    /** Keeps a message that came to nothing; empty when it was taken before. */
    @Transactional
    Optional<Outcome> refuse(ReceivedMail received, Outcome outcome, Instant at) {
        return inbound.isKnown(received.key()) ? Optional.empty() : keep(received, Finding.of(outcome, null), at);
    }

    private Optional<Outcome> keep(ReceivedMail received, Finding finding, Instant at) {
        inbound.persist(new InboundMail(received, finding, at));
        return Optional.of(finding.outcome());
    }

    /** Only who has the mail knows its id; only of the address it went to something follows. */
    private Finding bounced(Bounce bounce, Instant at) {
        Mail named = bounce.messageId() == null
                ? null
                : mails.find("messageId", bounce.messageId()).firstResult();
        Mail mail = named == null ? null : mails.locked(named.id());
        boolean ours = mail != null
                && mail.to() != null
                && bounce.failures().stream().anyMatch(f -> f.recipient().equalsIgnoreCase(mail.to()));
        if (!ours) {
            return Finding.of(Outcome.NOT_OURS, mail);
        }
        Bounce.Failure failure = bounce.permanentAt(mail.to()).orElse(null);
        if (failure == null) {
            return Finding.of(Outcome.TOLD, mail);
        }
        mail.cameBack(failure.words());
        boolean current = accounts.distrustAddress(mail.recipient().id(), mail.to(), failure.words(), at);
        return new Finding(current ? Outcome.RETURNED : Outcome.RETURNED_FROM_OLD, mail, null, failure.words());
    }

    private Finding replied(ReceivedMail received, Instant at) {
        List<String> tokens =
                received.to().stream().filter(a -> replies.mail(a).isPresent()).toList();
        Mail mail = tokens.stream()
                .map(a -> answered(a))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        boolean automatic = received.automatic() || received.from() != null && replies.isOurs(received.from());
        if (automatic) {
            return Finding.of(Outcome.AUTOMATIC, mail);
        }
        if (mail == null) {
            return Finding.of(tokens.isEmpty() ? Outcome.NO_TOKEN : Outcome.WRONG_TOKEN, null);
        }
        Account account = mail.recipient();
        boolean sent = received.from() != null
                && received.from().equalsIgnoreCase(mail.to())
                && received.from().equalsIgnoreCase(account.email());
        if (!sent) {
            return Finding.of(Outcome.WRONG_SENDER, mail);
        }
        return account.isEnabled()
                ? reported(received, mail, account.person(), at)
                : Finding.of(Outcome.ACCOUNT_CLOSED, mail);
    }

    private Optional<Mail> answered(String to) {
        return replies.mail(to).map(mails::findById).filter(mail -> replies.isOf(to, mail));
    }

    private Finding reported(ReceivedMail received, Mail mail, Person person, Instant at) {
        Task task;
        try {
            task = access.seen(mail.taskCode(), person);
        } catch (Missing e) {
            return Finding.of(Outcome.NOT_ALLOWED, mail);
        }
        if (!person.role().seesOnlyOwn() || !access.allows(Act.REPORT, task, person)) {
            return Finding.of(Outcome.NOT_ALLOWED, mail);
        }
        if (task.isClosed()) {
            return Finding.of(Outcome.TASK_CLOSED, mail);
        }
        ReplyText reply = ReplyText.of(received.text());
        if (reply.isEmpty()) {
            return Finding.of(Outcome.NO_WORDS, mail);
        }
        if (inbound.isSaid(mail, reply.words())) {
            return Finding.of(Outcome.SAID_ALREADY, mail);
        }
        Checks checks = new Checks();
        String done = checks.required("done", reply.words());
        checks.orThrow();
        ProgressReport report = reporting.report(
                task.code(), new ProgressReport.Said(reply.percent(), done, null, null, null), person, Origin.MAIL, at);
        return new Finding(reply.claims() ? Outcome.REPORTED_NO_CLAIM : Outcome.REPORTED, mail, report, null);
    }
}
