package vn.tiendo.task;

/** Who can take away a difficulty. */
public enum DecidingLevel {
    /** The head of the lead unit. */
    LEAD_UNIT,
    /** A minister or vice minister. */
    MINISTRY,
    /** Several ministries together. */
    INTER_MINISTRY,
    /** The steering committee. */
    STEERING_COMMITTEE,
    /** The Government or the Prime Minister. */
    GOVERNMENT
}
