package vn.tiendo.alert;

/** Why something that was to be said is not said any more. */
public enum Withdrawal {
    /** The last good day it was about is no longer in force. */
    DUE_DAY_MOVED,
    /** The task is done or cancelled. */
    CLOSED,
    /** Somebody has reported since, so that nobody is silent. */
    REPORTED,
    /** The recipient may no longer see the task. */
    OUT_OF_SIGHT,
    /** The recipient's account is closed or has no address any more. */
    NO_RECIPIENT
}
