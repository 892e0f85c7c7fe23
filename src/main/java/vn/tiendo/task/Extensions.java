package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.deadline.DeadlineText;
import vn.tiendo.deadline.UnreadableDeadline;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** The ledger of later days: asked by owners, decided by staff, kept for ever. */
@ApplicationScoped
public class Extensions {

    /** Nobody waits longer for anything; a day further off is a slip. */
    private static final int FURTHEST_YEARS = 20;

    private final TaskAccess access;
    private final TaskFacts facts;
    private final Reporters reporters;
    private final TaskLog log;
    private final WorkCalendar calendar;

    Extensions(TaskAccess access, TaskFacts facts, Reporters reporters, TaskLog log, WorkCalendar calendar) {
        this.access = access;
        this.facts = facts;
        this.reporters = reporters;
        this.log = log;
        this.calendar = calendar;
    }

    /**
     * Asks for a later day.
     *
     * @param wanted a day written as 2025-11-14, or the words of a deadline, counted from today
     */
    @Transactional
    public ExtensionRequest ask(
            String code,
            String wanted,
            ExtensionRequest.Cause cause,
            String reason,
            Person by,
            Origin origin,
            Instant at) {
        Task task = access.held(code, Act.ASK_EXTENSION, by);
        Reporter owner = reporters.of(by, origin);
        LocalDate day = read(wanted, LocalDate.ofInstant(at, Language.ZONE));
        int ordinal = facts.extensionRequests(task).size() + 1;
        TaskEvent.ExtensionAsked asked =
                task.askExtension(new ExtensionRequest.Asked(wanted, day, cause, reason), ordinal, owner, at);
        log.keep(asked, owner);
        return asked.request();
    }

    private LocalDate read(String wanted, LocalDate today) {
        try {
            LocalDate day =
                    DeadlineText.read(wanted, today).rule().deadline(calendar).lastDay();
            if (day != null && day.isBefore(today.plusYears(FURTHEST_YEARS))) {
                return day;
            }
        } catch (UnreadableDeadline e) {
            // Told below, in the person's language.
        }
        throw new RuleBroken("wantedOn", RuleWords::wordsWithoutDay);
    }

    /**
     * The staff's answer.
     *
     * @param ordinal which of the task's wishes, so that nobody answers another one than was read
     * @param day the new last good day; null: refused
     */
    @Transactional
    public ExtensionDecision decide(
            String code, int ordinal, LocalDate day, String word, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.DECIDE_EXTENSION, by);
        ExtensionRequest pending = task.pendingExtension();
        if (pending == null || pending.ordinal() != ordinal) {
            throw decidedAlready(task, ordinal);
        }
        Reporter staff = reporters.of(by, origin);
        TaskEvent.ExtensionDecided decided = task.decideExtension(day, word, staff, at);
        log.keep(decided, staff);
        return decided.decision();
    }

    private RuleBroken decidedAlready(Task task, int ordinal) {
        List<ExtensionDecision> decisions = facts.extensionDecisions(task);
        return decisions.stream()
                .filter(d -> d.request().ordinal() == ordinal)
                .findFirst()
                .map(d -> new RuleBroken(
                        null, w -> w.extensionDecided(d.account().name().en(), d.grantedOn())))
                .orElseGet(() -> new RuleBroken(null, RuleWords::noExtension));
    }
}
