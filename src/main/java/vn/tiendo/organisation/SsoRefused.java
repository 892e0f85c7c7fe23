package vn.tiendo.organisation;

/** Single sign-on let somebody through, and yet they cannot come in here. */
public class SsoRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** None of the person's groups means anything here. */
        NO_GROUP,
        /** The groups name more than one unit, and the person can be at one only. */
        SEVERAL_UNITS,
        /** A group is mapped to an organisation that is not there, or a role that needs a unit has none. */
        NO_UNIT,
        /** Somebody with a password of ours has that user name already. */
        NAME_TAKEN,
        /** The account is closed. */
        DEACTIVATED
    }

    private final Reason reason;

    public SsoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
