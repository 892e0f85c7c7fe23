package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.organisation.Organisation;

/** Something that happened to tasks, told to whoever listens, inside the transaction in which it happened. */
public sealed interface TaskEvent {

    /** Something that happened to one task: the facts to be kept, and the line of history that tells it. */
    sealed interface Happened extends TaskEvent {

        Task task();

        /** What is to be stored, in this order. */
        List<Object> facts();

        HistoryEntry line(Reporter by);

        /** All lines of history that tell it. */
        default List<HistoryEntry> lines(Reporter by) {
            return List.of(line(by));
        }
    }

    /** The part an organisation has in a task. */
    enum Part {
        LEAD,
        COOPERATING,
        CONTRACTOR;

        static Part of(TaskParty.Role role) {
            return role == TaskParty.Role.CONTRACTOR ? CONTRACTOR : COOPERATING;
        }
    }

    record Ordered(Task task, Origin origin, Instant at) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(task);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.ORDERED, at, by)
                    .days(null, task.originalDueOn())
                    .saying(task.words().deadline());
        }
    }

    record Acknowledged(Task task, Receipt receipt) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(receipt);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.ACKNOWLEDGED, receipt.at(), by)
                    .days(null, receipt.receivedOn());
        }
    }

    /**
     * An owner spoke.
     *
     * @param claim that it is done; null unless the report says so
     * @param before what became of a claim that waited; null when none did
     * @param wanted the decision that the owner needs; null when none
     */
    record Reported(Task task, ProgressReport report, Claim claim, ClaimAnswer before, DecisionWanted wanted)
            implements Happened {

        @Override
        public List<Object> facts() {
            return known(report, before, claim, wanted);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(
                            task,
                            claim == null ? HistoryEntry.Kind.REPORTED : HistoryEntry.Kind.CLAIMED,
                            report.reportedAt(),
                            by)
                    .of(report)
                    .days(claim == null ? null : claim.doneOn(), report.expectedOn())
                    .saying(report.done());
        }
    }

    record Confirmed(Task task, ReportConfirmation confirmation) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(confirmation);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.CONFIRMED, confirmation.at(), by)
                    .about(confirmation.report().organisation());
        }
    }

    /**
     * The task is done.
     *
     * @param answer to the claim; null where a document closed it and no claim waited
     * @param lapsed the wish for a later day that nobody needs any more; null when none waited
     */
    record Completed(Task task, TaskCompletion completion, ClaimAnswer answer, ExtensionDecision lapsed)
            implements Happened {

        @Override
        public List<Object> facts() {
            return known(answer, completion, lapsed);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.COMPLETED, completion.acceptedAt(), by)
                    .days(null, completion.doneOn())
                    // The product of a claim is told with the claim, to whoever may hear of it.
                    .saying(completion.claim() == null ? completion.document() : null);
        }
    }

    record Returned(Task task, ClaimAnswer answer) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(answer);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.RETURNED, answer.at(), by)
                    .about(answer.claim().organisation())
                    .saying(answer.reason());
        }
    }

    record Cancelled(Task task, TaskCancellation cancellation, ClaimAnswer lapsedClaim, ExtensionDecision lapsed)
            implements Happened {

        @Override
        public List<Object> facts() {
            return known(lapsedClaim, cancellation, lapsed);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.CANCELLED, cancellation.cancelledAt(), by)
                    .saying(withDocument(cancellation.reason(), cancellation.document()));
        }
    }

    /** The task rests, or goes on. */
    record Suspended(Task task, Suspension suspension) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(suspension);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(
                            task,
                            suspension.suspends() ? HistoryEntry.Kind.SUSPENDED : HistoryEntry.Kind.RESUMED,
                            suspension.at(),
                            by)
                    .saying(withDocument(suspension.reason(), suspension.document()));
        }
    }

    record DueDayMoved(Task task, DueDayChange change) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(change);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.DUE_DAY_MOVED, change.decidedAt(), by)
                    .days(change.from(), change.to())
                    .saying(change.reason());
        }
    }

    record ExtensionAsked(Task task, ExtensionRequest request) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(request);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.EXTENSION_ASKED, request.at(), by)
                    .days(request.dueOn(), request.wantedOn())
                    .saying(request.reason());
        }
    }

    /**
     * A wish for a later day was answered.
     *
     * @param change the moved day; null when it was refused
     */
    record ExtensionDecided(Task task, ExtensionDecision decision, DueDayChange change) implements Happened {

        @Override
        public List<Object> facts() {
            return known(decision, change);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(
                            task,
                            change == null ? HistoryEntry.Kind.EXTENSION_REFUSED : HistoryEntry.Kind.EXTENSION_GRANTED,
                            decision.at(),
                            by)
                    .days(decision.request().dueOn(), decision.grantedOn())
                    .about(decision.request().organisation())
                    .saying(decision.word());
        }

        /** That the day moved is everybody's to know, for whom and why is not. */
        @Override
        public List<HistoryEntry> lines(Reporter by) {
            return change == null
                    ? List.of(line(by))
                    : List.of(
                            new HistoryEntry(task, HistoryEntry.Kind.DUE_DAY_MOVED, decision.at(), by)
                                    .days(change.from(), change.to()),
                            line(by));
        }
    }

    /** A decision fell that an owner needed. */
    record Decided(Task task, Decision decision) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(decision);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.DECIDED, decision.at(), by)
                    .about(decision.wanted().organisation())
                    .saying(decision.words());
        }
    }

    /** A decision was written into a directive. */
    record DecisionWritten(Task task, DecisionClause written) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(written.clause(), written);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.DECISION_WRITTEN, written.at(), by)
                    .about(written.decision().wanted().organisation())
                    .saying(written.clause().directive().code() + ", "
                            + written.clause().number());
        }
    }

    record Assigned(Task task, Organisation organisation, Part part, Instant at) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of();
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.ASSIGNED, at, by)
                    .about(organisation)
                    .saying(part.name());
        }
    }

    record Released(Task task, Organisation organisation, Part part, Instant at) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of();
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.RELEASED, at, by)
                    .about(organisation)
                    .saying(part.name());
        }
    }

    record RhythmSet(Task task, int before, int everyDays, Instant at) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of();
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.RHYTHM_SET, at, by).saying(before + " → " + everyDays);
        }
    }

    /** Staff want the owners reminded, out of turn. */
    record Reminded(Task task, String word, Instant at) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of();
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.REMINDED, at, by).saying(word);
        }
    }

    record Noted(Task task, StaffNote note) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(note);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.NOTED, note.at(), by)
                    .saying(note.text())
                    .forStaffOnly();
        }
    }

    record EvidenceAdded(Task task, TaskEvidence piece) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(piece);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.EVIDENCE_ADDED, piece.at(), by)
                    .saying(piece.evidence().brief());
        }
    }

    record EvidenceWithdrawn(Task task, EvidenceWithdrawal withdrawal) implements Happened {

        @Override
        public List<Object> facts() {
            return List.of(withdrawal);
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(task, HistoryEntry.Kind.EVIDENCE_WITHDRAWN, withdrawal.at(), by)
                    .about(withdrawal.piece().organisation())
                    .saying(withdrawal.reason());
        }
    }

    /**
     * A letter that names the task went out, or its number was corrected.
     *
     * @param corrected the number that it had before; null when it is the first
     */
    record Chased(ChasedTask line, LetterNumber number, LetterNumber corrected) implements Happened {

        @Override
        public Task task() {
            return line.task();
        }

        /** The number is one for all tasks of its letter, and kept with it. */
        @Override
        public List<Object> facts() {
            return List.of();
        }

        @Override
        public HistoryEntry line(Reporter by) {
            return new HistoryEntry(
                            task(),
                            corrected == null ? HistoryEntry.Kind.CHASED : HistoryEntry.Kind.CHASE_CORRECTED,
                            number.at(),
                            by)
                    .about(line.letter().unit())
                    .days(corrected == null ? line.dueOn() : corrected.issuedOn(), number.issuedOn())
                    .counted(line.nth())
                    .saying(corrected == null ? number.number() : corrected.number() + " → " + number.number());
        }
    }

    /** What the sweep found of a task's standing. */
    enum Rung {
        /** The last good day is near. */
        DUE_SOON,
        /** The last good day is over. */
        OVERDUE
    }

    /**
     * A batch of tasks reached a standing that is told once for each last good day.
     *
     * @param dueDays the last good day in force, by the id of the task
     */
    record Reached(Rung rung, Map<Long, LocalDate> dueDays, Instant at) implements TaskEvent {}

    /**
     * A batch of tasks reached a rung of the ladder: those whom it names are to be told.
     *
     * @param day the day of the run
     */
    record Climbed(Ladder.Step step, Set<Long> tasks, LocalDate day, Instant at) implements TaskEvent {}

    private static List<Object> known(Object... facts) {
        return Arrays.stream(facts).filter(Objects::nonNull).toList();
    }

    private static String withDocument(String reason, String document) {
        return document == null ? reason : reason + " (" + document + ")";
    }
}
