package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Accounts;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Brakes;
import vn.tiendo.task.Scope;

/** A recipient's mail about tasks: whether one is owed, and, when it is taken for sending, what it says. */
@ApplicationScoped
class DigestStep {

    private static final Duration WHILE_HELD = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Alerts alerts;
    private final Mails mails;
    private final DigestQuery digests;
    private final DigestMail words;
    private final MailMarks marks;
    private final WorkCalendar calendar;
    private final Brakes brakes;

    DigestStep(
            Accounts accounts,
            Alerts alerts,
            Mails mails,
            DigestQuery digests,
            DigestMail words,
            MailMarks marks,
            WorkCalendar calendar,
            Brakes brakes) {
        this.accounts = accounts;
        this.alerts = alerts;
        this.mails = mails;
        this.digests = digests;
        this.words = words;
        this.marks = marks;
        this.calendar = calendar;
        this.brakes = brakes;
    }

    /** Puts a recipient's mail about tasks into the outbox, where there is anything to say and none is there already. */
    @Transactional
    boolean write(DigestRecipients.Owed owed, Instant at) {
        Long recipient = owed.recipient();
        Account account = accounts.findById(recipient);
        if (!account.isEnabled() || account.email() == null) {
            alerts.withdrawAllOf(recipient, Withdrawal.NO_RECIPIENT);
            return false;
        }
        LocalDate day = LocalDate.ofInstant(at, Language.ZONE);
        if (!account.isReached()
                || mails.isDigestOwed(account)
                || says(account, owed.kind(), day).isEmpty()) {
            return false;
        }
        mails.persist(Mail.owed(account, owed.kind(), day, marks.messageId(), at));
        return true;
    }

    /**
     * Puts a mail that was taken for sending into words, from what holds now. Where nothing is left to say it is withdrawn;
     * while mails are held it waits, on a day off too, and what was left over from another day for its recipient's hour.
     *
     * @return whether it is to go out
     */
    @Transactional
    boolean compose(Mail mail, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Language.ZONE);
        Account recipient = mail.recipient();
        LocalDate day = local.toLocalDate();
        if (brakes.engaged().isPresent()) {
            mail.putBack(at.plus(WHILE_HELD));
            return false;
        }
        LocalTime from = hour(recipient);
        boolean early = local.toLocalTime().isBefore(from);
        if (!calendar.isWorked(day) || day.isAfter(mail.day()) && early) {
            LocalDate next = early ? calendar.nextOrSame(day) : calendar.next(day);
            mail.putBack(next.atTime(from).atZone(Language.ZONE).toInstant());
            return false;
        }
        alerts.untell(mail);
        Optional<Said> said = says(recipient, mail.kind(), local.toLocalDate());
        boolean paused = recipient.mailWishes().paused() && !alerts.isEscalationWaiting(recipient.id());
        if (said.isEmpty() || paused) {
            mail.withdraw(said.isEmpty() ? Mail.NOTHING_LEFT : Mail.PAUSED);
            return false;
        }
        Digest digest = said.get().digest();
        LocalDate leavesOn = mails.isDayTaken(local.toLocalDate(), mail) ? mail.day() : local.toLocalDate();
        mail.compose(words.compose(digest), thread(mail, digest), digest.onlyTask(), leavesOn, at);
        alerts.tell(said.get().alerts(), mail);
        return true;
    }

    private static LocalTime hour(Account recipient) {
        Integer wanted = recipient.mailWishes().hour();
        return wanted == null ? DigestRound.FROM : LocalTime.of(wanted, 0);
    }

    private String thread(Mail mail, Digest digest) {
        Long recipient = mail.recipient().id();
        String task = digest.onlyTask();
        return task == null ? marks.digestThread(recipient) : marks.taskThread(recipient, task);
    }

    /** What there is to say, and the alerts that are said by it. */
    private record Said(Digest digest, List<Alerts.Waiting> alerts) {}

    private Optional<Said> says(Account account, Mail.Kind kind, LocalDate day) {
        Person person = account.person();
        alerts.withdrawPassed(account.id(), Scope.of(person));
        boolean urgent = kind == Mail.Kind.URGENT;
        List<Alerts.Waiting> waiting = alerts.waiting(account.id()).stream()
                .filter(w -> !urgent || w.urgent())
                .toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Digest digest = urgent ? digests.urgent(person, day, waiting) : digests.of(person, day, waiting);
        return digest.tasks() == 0 ? Optional.empty() : Optional.of(new Said(digest, waiting));
    }
}
