package vn.tiendo.task;

/** What sort of obligation a task is. */
public enum TaskKind {
    /** Somebody in charge told somebody to do it. */
    ORDER,
    /** The owner promised it. */
    COMMITMENT,
    /** The owner announced it. */
    PLAN,
    /** A goal, mostly with a figure. */
    TARGET
}
