package vn.tiendo.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.SourceDocument;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What one owner has to deliver under one order, by one day. Its verbs check the rules and answer with what happened. */
@Entity
public class Task extends OwnedTask {

    private LocalDate dueOn;
    private boolean dueProvisional;
    private int reportingDays;
    private boolean closed;
    private boolean suspended;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim pendingClaim;

    @ManyToOne(fetch = FetchType.LAZY)
    private ExtensionRequest pendingExtension;

    /** From which day on the sweep may have something to say; null while it has not. */
    private LocalDate lookOn;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<TaskSource> sources = new ArrayList<>();

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("item")
    private List<TaskNote> notes = new ArrayList<>();

    @Version
    private int version;

    protected Task() {}

    public Task(TaskOrder order) {
        super(order);
        dueOn = order.lastGoodDay();
        dueProvisional = order.provisional();
        reportingDays = order.reportingDays();
        lookOn = order.orderedOn();
    }

    /** Lets the sweep look at it anew: what was said already is not said again, what is new is. */
    @Override
    void lookAnew() {
        lookOn = closed || suspended ? null : orderedOn();
    }

    public void foundIn(
            SourceDocument document, String item, int paragraph, String wording, LocalDate day, Bilingual difference) {
        if (sources.stream().noneMatch(s -> s.item().equals(item))) {
            sources.add(new TaskSource(this, document, item, paragraph, wording, day, difference, sources.size() + 1));
        }
    }

    public void note(String item, Bilingual text) {
        if (notes.stream().noneMatch(n -> n.item().equals(item))) {
            notes.add(new TaskNote(this, item, text));
        }
    }

    /** An owner says that the order has arrived, and on which day. */
    public TaskEvent.Acknowledged acknowledge(LocalDate receivedOn, Reporter by, Instant at) {
        open();
        onADayOfTheTask("receivedOn", receivedOn, at);
        return new TaskEvent.Acknowledged(this, new Receipt(this, receivedOn, by, at));
    }

    /** Somebody brings a piece of evidence. */
    TaskEvent.EvidenceAdded prove(Evidence evidence, Reporter by, Instant at) {
        open();
        return new TaskEvent.EvidenceAdded(this, new TaskEvidence(this, evidence, by, at));
    }

    /**
     * An owner's word on how far it is. Reports are never changed; the next one corrects, and takes back a claim of the
     * same organisation that nobody has answered. One hundred percent is a claim.
     */
    public TaskEvent.Reported report(Reporter by, ProgressReport.Said said, Instant at) {
        return said.isAll()
                ? claim(by, said, LocalDate.ofInstant(at, Language.ZONE), Product.NONE, at)
                : reported(by, said, at);
    }

    private TaskEvent.Reported reported(Reporter by, ProgressReport.Said said, Instant at) {
        open();
        ProgressReport report = new ProgressReport(this, by, said, at);
        // A mail takes nothing back: too little is known of who wrote it.
        ClaimAnswer takenBack =
                pendingClaim != null && by.speaksFor(pendingClaim.organisation()) && by.origin() != Origin.MAIL
                        ? answer(ClaimAnswer.Verdict.SUPERSEDED, null, by, at)
                        : null;
        return new TaskEvent.Reported(this, report, null, takenBack, report.wanted(said, by, at));
    }

    /**
     * An owner says that it is done.
     *
     * @param doneOn the day of the work, which may lie before the day of this entry
     */
    public TaskEvent.Reported claim(
            Reporter by, ProgressReport.Said said, LocalDate doneOn, Product product, Instant at) {
        open();
        onADayOfTheTask("doneOn", doneOn, at);
        ProgressReport report = new ProgressReport(this, by, said.all(), at);
        if (pendingClaim != null && by.isOfOurs() && !by.speaksFor(pendingClaim.organisation())) {
            throw new RuleBroken(null, RuleWords::claimPending);
        }
        ClaimAnswer before = pendingClaim == null ? null : answer(ClaimAnswer.Verdict.SUPERSEDED, null, by, at);
        pendingClaim = new Claim(report, doneOn, product, by, at);
        return new TaskEvent.Reported(this, report, pendingClaim, before, report.wanted(said, by, at));
    }

    private ClaimAnswer answer(ClaimAnswer.Verdict verdict, String reason, Reporter by, Instant at) {
        ClaimAnswer answer = new ClaimAnswer(pendingClaim, verdict, reason, by, at);
        pendingClaim = null;
        lookAnew();
        return answer;
    }

    /** The lead unit makes its contractor's word its own. */
    public TaskEvent.Confirmed confirm(ProgressReport report, Reporter by, Instant at) {
        open();
        return new TaskEvent.Confirmed(this, new ReportConfirmation(this, report, by, at));
    }

    /**
     * Takes the owner's claim as true and closes the task. Whether it was in time is settled here for good.
     *
     * @param doneOn the day of the work; null: as claimed
     * @param days which last good day was in force on a day
     */
    public TaskEvent.Completed accept(LocalDate doneOn, String word, DayInForce days, Reporter by, Instant at) {
        Claim claim = answerable();
        LocalDate worked = doneOn == null ? claim.doneOn() : doneOn;
        onADayOfTheTask("doneOn", worked, at);
        ClaimAnswer answer = answer(ClaimAnswer.Verdict.ACCEPTED, word, by, at);
        TaskCompletion completion = new TaskCompletion(this, worked, days.on(worked), claim, by, at);
        return new TaskEvent.Completed(this, completion, answer, close(by, at));
    }

    /** Sends a claim back: the owner has the task again. */
    public TaskEvent.Returned giveBack(String reason, Reporter by, Instant at) {
        answerable();
        return new TaskEvent.Returned(this, answer(ClaimAnswer.Verdict.RETURNED, reason, by, at));
    }

    private Claim answerable() {
        open();
        if (pendingClaim == null) {
            throw new RuleBroken(null, RuleWords::noClaim);
        }
        return pendingClaim;
    }

    /**
     * Closes the task as done by what a document says. Whether it was in time is settled here for good.
     *
     * @param dueThen the last good day in force on the day the work was done; null when there was none
     */
    public TaskEvent.Completed complete(LocalDate doneOn, LocalDate dueThen, String document, Reporter by, Instant at) {
        open();
        ClaimAnswer lapsed = pendingClaim == null ? null : answer(ClaimAnswer.Verdict.LAPSED, null, by, at);
        TaskCompletion completion = new TaskCompletion(this, doneOn, dueThen, document, by, at);
        return new TaskEvent.Completed(this, completion, lapsed, close(by, at));
    }

    /** Ends the task without its being done; it leaves every sum. */
    public TaskEvent.Cancelled cancel(String reason, String document, Reporter by, Instant at) {
        open();
        ClaimAnswer lapsed = pendingClaim == null ? null : answer(ClaimAnswer.Verdict.LAPSED, null, by, at);
        TaskCancellation cancellation = new TaskCancellation(this, reason, document, by, at);
        return new TaskEvent.Cancelled(this, cancellation, lapsed, close(by, at));
    }

    private ExtensionDecision close(Reporter by, Instant at) {
        closed = true;
        suspended = false;
        lookOn = null;
        return pendingExtension == null ? null : decided(ExtensionDecision.Verdict.LAPSED, null, "", by, at);
    }

    /** Lets the task rest by a decision: it is counted in no sum until it goes on. */
    public TaskEvent.Suspended suspend(String reason, String document, Reporter by, Instant at) {
        open();
        if (suspended) {
            throw new RuleBroken(null, RuleWords::isSuspended);
        }
        suspended = true;
        lookOn = null;
        return new TaskEvent.Suspended(this, new Suspension(this, true, reason, document, by, at));
    }

    /** Lets a task that rested go on, with the last good day it had. */
    public TaskEvent.Suspended resume(String reason, String document, Reporter by, Instant at) {
        open();
        if (!suspended) {
            throw new RuleBroken(null, RuleWords::isNotSuspended);
        }
        suspended = false;
        lookAnew();
        return new TaskEvent.Suspended(this, new Suspension(this, false, reason, document, by, at));
    }

    /** Staff set another last good day; the wording and the original day stay, the reason is kept. */
    public TaskEvent.DueDayMoved moveDueDay(LocalDate to, String reason, Reporter by, Instant at) {
        open();
        if (to.equals(dueOn)) {
            throw new RuleBroken("dueOn", RuleWords::sameDay);
        }
        if (to.isBefore(orderedOn())) {
            throw new RuleBroken("dueOn", w -> w.beforeTheOrder(orderedOn()));
        }
        return new TaskEvent.DueDayMoved(this, moved(to, reason, by, at));
    }

    private DueDayChange moved(LocalDate to, String reason, Reporter by, Instant at) {
        DueDayChange change = new DueDayChange(this, dueOn, to, reason, by, at);
        dueOn = to;
        dueProvisional = false;
        lookAnew();
        return change;
    }

    /** The owner asks for a later day, while the day in force is not over. One wish waits at a time. */
    public TaskEvent.ExtensionAsked askExtension(ExtensionRequest.Asked asked, int ordinal, Reporter by, Instant at) {
        open();
        if (dueOn == null) {
            throw new RuleBroken("wantedOn", RuleWords::noDayToExtend);
        }
        if (pendingExtension != null) {
            boolean own = by.speaksFor(pendingExtension.organisation());
            throw new RuleBroken(
                    null, w -> own ? w.extensionPending(pendingExtension.wantedOn()) : w.otherExtensionPending());
        }
        if (LocalDate.ofInstant(at, Language.ZONE).isAfter(dueOn)) {
            throw new RuleBroken(null, w -> w.extensionTooLate(dueOn));
        }
        if (!asked.day().isAfter(dueOn)) {
            throw new RuleBroken("wantedOn", w -> w.notLater(dueOn));
        }
        pendingExtension = new ExtensionRequest(this, ordinal, dueOn, asked, by, at);
        return new TaskEvent.ExtensionAsked(this, pendingExtension);
    }

    /**
     * The staff's answer to the wish that waits.
     *
     * @param day the new last good day; null: refused, the day in force stands
     */
    public TaskEvent.ExtensionDecided decideExtension(LocalDate day, String word, Reporter by, Instant at) {
        open();
        if (pendingExtension == null) {
            throw new RuleBroken(null, RuleWords::noExtension);
        }
        if (day != null && !day.isAfter(dueOn)) {
            throw new RuleBroken("grantedOn", w -> w.notLater(dueOn));
        }
        ExtensionDecision.Verdict verdict = day == null
                ? ExtensionDecision.Verdict.REFUSED
                : day.equals(pendingExtension.wantedOn())
                        ? ExtensionDecision.Verdict.GRANTED
                        : ExtensionDecision.Verdict.GRANTED_OTHER_DAY;
        ExtensionDecision decision = decided(verdict, day, word, by, at);
        return new TaskEvent.ExtensionDecided(this, decision, day == null ? null : moved(day, word, by, at));
    }

    private ExtensionDecision decided(
            ExtensionDecision.Verdict verdict, LocalDate day, String word, Reporter by, Instant at) {
        ExtensionDecision decision = new ExtensionDecision(pendingExtension, verdict, day, word, by, at);
        pendingExtension = null;
        return decision;
    }

    /** Sets how many days may pass between two reports. */
    public TaskEvent.RhythmSet report(int everyDays, Instant at) {
        open();
        int before = reportingDays;
        reportingDays = everyDays;
        lookAnew();
        return new TaskEvent.RhythmSet(this, before, everyDays, at);
    }

    @Override
    Task self() {
        return this;
    }

    @Override
    void open() {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
    }

    private void onADayOfTheTask(String field, LocalDate day, Instant at) {
        if (day.isAfter(LocalDate.ofInstant(at, Language.ZONE))) {
            throw new RuleBroken(field, w -> w.notYet(day.toString()));
        }
        if (day.isBefore(orderedOn())) {
            throw new RuleBroken(field, w -> w.beforeTheOrder(orderedOn()));
        }
    }

    /** Tells which last good day was in force on a day; null when none was. */
    public interface DayInForce {
        LocalDate on(LocalDate day);
    }

    /** The last good day in force now; null when there is none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public int reportingDays() {
        return reportingDays;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /** The claim that nobody has answered yet; null when there is none. */
    public Claim pendingClaim() {
        return pendingClaim;
    }

    /** The wish for a later day that nobody has decided yet; null when there is none. */
    public ExtensionRequest pendingExtension() {
        return pendingExtension;
    }

    public List<TaskSource> sources() {
        return List.copyOf(sources);
    }

    public List<TaskNote> notes() {
        return List.copyOf(notes);
    }
}
