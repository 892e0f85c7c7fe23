package vn.tiendo.task;

/** What sort of obligation a task is. */
public enum TaskKind {
    /** Somebody in charge told somebody to do it. */
    ORDER(7),
    /** The owner promised it. */
    COMMITMENT(7),
    /** The owner announced it. */
    PLAN(30),
    /** A goal, mostly with a figure. */
    TARGET(30);

    private final int reportingDays;

    TaskKind(int reportingDays) {
        this.reportingDays = reportingDays;
    }

    /** How many days may pass between two reports where the order does not say. */
    public int reportingDays() {
        return reportingDays;
    }
}
