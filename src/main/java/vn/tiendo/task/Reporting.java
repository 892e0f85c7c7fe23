package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.evidence.Piece;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** Takes the word of an owner on a task: receipt, progress, the claim that it is done; and the lead unit's word on it. */
@ApplicationScoped
public class Reporting {

    private final TaskAccess access;
    private final Tasks tasks;
    private final TaskFacts facts;
    private final Reporters reporters;
    private final Proving proving;
    private final TaskLog log;

    Reporting(TaskAccess access, Tasks tasks, TaskFacts facts, Reporters reporters, Proving proving, TaskLog log) {
        this.access = access;
        this.tasks = tasks;
        this.facts = facts;
        this.reporters = reporters;
        this.proving = proving;
        this.log = log;
    }

    @Transactional
    public void acknowledge(String code, LocalDate receivedOn, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.ACKNOWLEDGE, by);
        Reporter owner = reporters.of(by, origin);
        if (facts.receipts(task).stream().anyMatch(r -> owner.speaksFor(r.organisation()))) {
            throw new RuleBroken(null, RuleWords::acknowledged);
        }
        log.keep(task.acknowledge(receivedOn, owner, at), owner);
    }

    @Transactional
    public ProgressReport report(String code, ProgressReport.Said said, Person by, Origin origin, Instant at) {
        return report(code, said, List.of(), by, origin, at);
    }

    /**
     * Takes a word on how far it is.
     *
     * @param evidence what shows it; stored with the report or not at all
     */
    @Transactional
    public ProgressReport report(
            String code, ProgressReport.Said said, List<Piece> evidence, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.REPORT, by);
        Reporter owner = reporters.of(by, origin);
        // While the task is open still: a hundred percent may be the last that is said of it.
        proving.attach(task, evidence, owner, at);
        return keep(task.report(owner, said, inOrder(task, at)), owner);
    }

    /**
     * Takes the word that it is done.
     *
     * @param evidence what shows it; stored with the claim or not at all
     */
    @Transactional
    public ProgressReport claim(
            String code,
            ProgressReport.Said said,
            LocalDate doneOn,
            Product product,
            List<Piece> evidence,
            Person by,
            Origin origin,
            Instant at) {
        Task task = access.held(code, Act.CLAIM, by);
        Reporter owner = reporters.of(by, origin);
        proving.attach(task, evidence, owner, at);
        return keep(task.claim(owner, said, doneOn, product, inOrder(task, at)), owner);
    }

    private ProgressReport keep(TaskEvent.Reported reported, Reporter owner) {
        log.keep(reported, owner);
        return reported.report();
    }

    /** Reports of the same millisecond follow one another: the order in which they are told is the order kept. */
    private Instant inOrder(Task task, Instant at) {
        Instant last = tasks.lastReportedAt(task);
        return last == null || at.isAfter(last) || at.plusSeconds(1).isBefore(last) ? at : last.plusMillis(1);
    }

    @Transactional
    public void confirm(String code, Long report, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.CONFIRM, by);
        Reporter unit = reporters.of(by, origin);
        ProgressReport told = facts.report(task, report).orElseThrow(() -> new Missing("report " + report));
        if (!isToConfirm(task, told) || facts.isConfirmed(told)) {
            throw new RuleBroken(null, RuleWords::nothingToConfirm);
        }
        log.keep(task.confirm(told, unit, at), unit);
    }

    /** Whether a report counts only when somebody of the lead unit or the staff stands by it. */
    static boolean isToConfirm(Task task, ProgressReport report) {
        return report.isByMail() || isContractorsWord(task, report);
    }

    /** Whether a report counts as the contractor's word only, until the lead unit confirms it. */
    private static boolean isContractorsWord(Task task, ProgressReport report) {
        Organisation reporter = report.organisation();
        return reporter != null
                && reporter.role().ofItsPeople() == Role.CONTRACTOR
                && task.lead() != null
                && !task.lead().id().equals(reporter.id());
    }

    /**
     * Takes the claim that waits as true.
     *
     * @param doneOn the day of the work; null: as claimed
     */
    @Transactional
    public void accept(String code, LocalDate doneOn, String word, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.ANSWER_CLAIM, by);
        notTheOwn(task, by);
        Reporter judge = reporters.of(by, origin);
        log.keep(task.accept(doneOn, word, d -> tasks.facts(task, d).dueOn(), judge, at), judge);
    }

    @Transactional
    public void giveBack(String code, String reason, Person by, Origin origin, Instant at) {
        Task task = access.held(code, Act.ANSWER_CLAIM, by);
        notTheOwn(task, by);
        Reporter judge = reporters.of(by, origin);
        log.keep(task.giveBack(reason, judge, at), judge);
    }

    private static void notTheOwn(Task task, Person by) {
        Claim claim = task.pendingClaim();
        if (by.role().seesOnlyOwn()
                && claim != null
                && claim.organisation() != null
                && claim.organisation().id().equals(by.organisationId())) {
            throw new RuleBroken(null, RuleWords::ownClaim);
        }
    }
}
