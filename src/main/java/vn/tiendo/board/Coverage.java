package vn.tiendo.board;

/**
 * How many clauses of a directive gave a task that was not cancelled.
 *
 * @param firstWithout the number of the first clause without one; null when each has one
 */
public record Coverage(int clauses, int covered, String firstWithout) {

    public int without() {
        return clauses - covered;
    }
}
