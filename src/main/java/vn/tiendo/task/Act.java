package vn.tiendo.task;

import java.util.EnumSet;
import java.util.Set;

/** What may be done about a task one can see, and by whom: the one table of it. {@link TaskAccess} reads it. */
public enum Act {
    /** Say that the order has arrived. */
    ACKNOWLEDGE(true, Standpoint.LEAD, Standpoint.CONTRACTOR),
    /** Say how far it is, and what blocks. */
    REPORT(true, Standpoint.LEAD, Standpoint.COOPERATING, Standpoint.CONTRACTOR, Standpoint.STAFF),
    /** Add a piece of evidence. */
    ATTACH(true, Standpoint.LEAD, Standpoint.COOPERATING, Standpoint.CONTRACTOR, Standpoint.STAFF),
    /** Say that it is done. */
    CLAIM(true, Standpoint.LEAD, Standpoint.CONTRACTOR, Standpoint.STAFF),
    /** Stand by what a contractor reported. */
    CONFIRM(false, Standpoint.LEAD, Standpoint.STAFF),
    /** Accept a claim or send it back; nobody answers a claim of the own organisation, except the staff. */
    ANSWER_CLAIM(false, Standpoint.LEAD, Standpoint.STAFF),
    /** Ask for a later day. */
    ASK_EXTENSION(false, Standpoint.LEAD, Standpoint.CONTRACTOR),
    DECIDE_EXTENSION(false, Standpoint.STAFF),
    /** Set another last good day by hand. */
    MOVE_DUE_DAY(false, Standpoint.STAFF),
    CANCEL(false, Standpoint.STAFF),
    /** Let it rest, and go on again. */
    SUSPEND(false, Standpoint.STAFF),
    /** Give it to a lead unit, a cooperating unit or a contractor, or take it away. */
    ASSIGN(false, Standpoint.STAFF),
    SET_RHYTHM(false, Standpoint.STAFF),
    REMIND(false, Standpoint.STAFF),
    /** Record what was decided about a difficulty. */
    DECIDE(false, Standpoint.STAFF),
    /** Write a note that only the staff and readers see. */
    NOTE(false, Standpoint.STAFF),
    READ_NOTES(false, Standpoint.STAFF, Standpoint.READER);

    /** From where a person looks at a task. */
    public enum Standpoint {
        /** The steering staff and the administrator. */
        STAFF,
        /** An officer of the unit that has to deliver. */
        LEAD,
        /** An officer of a unit that has to help. */
        COOPERATING,
        /** Somebody of an organisation under contract, whatever part it has. */
        CONTRACTOR,
        /** Reads everything. */
        READER
    }

    private final boolean forPrograms;
    private final Set<Standpoint> from;

    Act(boolean forPrograms, Standpoint first, Standpoint... others) {
        this.forPrograms = forPrograms;
        this.from = EnumSet.of(first, others);
    }

    boolean isOpenTo(Standpoint standpoint) {
        return from.contains(standpoint);
    }

    /** Whether an organisation's own program may do it with a token for reporting. */
    boolean isOpenToPrograms() {
        return forPrograms;
    }
}
