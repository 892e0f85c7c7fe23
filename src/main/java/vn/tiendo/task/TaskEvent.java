package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Something that happened to tasks, told to whoever listens, inside the transaction in which it happened. */
public sealed interface TaskEvent {

    record Ordered(Task task, Origin origin, Instant at) implements TaskEvent {}

    record Reported(Task task, ProgressReport report) implements TaskEvent {}

    record DueDayMoved(Task task, DueDayChange change) implements TaskEvent {}

    record Completed(Task task, TaskCompletion completion) implements TaskEvent {}

    record Cancelled(Task task, TaskCancellation cancellation) implements TaskEvent {}

    record EvidenceAdded(Task task, TaskEvidence evidence) implements TaskEvent {}

    record EvidenceWithdrawn(Task task, EvidenceWithdrawal withdrawal) implements TaskEvent {}

    /** What the sweep found. */
    enum Rung {
        /** The last good day is near. */
        DUE_SOON,
        /** The last good day is over. */
        OVERDUE
    }

    /**
     * A batch of tasks reached a rung.
     *
     * @param dueDays the last good day in force, by the id of the task
     */
    record Reached(Rung rung, Map<Long, LocalDate> dueDays, Instant at) implements TaskEvent {}
}
