package vn.tiendo.task;

import java.time.LocalDate;

/**
 * A point for a meeting: a difficulty, and what was decided about it.
 *
 * @param decision null while it is open
 * @param written as which clause the decision went into a directive; null unless it did
 */
public record AgendaItem(DecisionWanted wanted, Decision decision, DecisionClause written) {

    public Long id() {
        return wanted.id();
    }

    public Task task() {
        return wanted.task();
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && wanted.wantedBy() != null && today.isAfter(wanted.wantedBy());
    }
}
