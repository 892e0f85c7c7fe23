package vn.tiendo.organisation;

/** What may become of an account. */
public enum AccountState {
    /** No password has been chosen yet. */
    INVITED,
    ACTIVE,
    /** Lets nobody in and gets no mails. */
    DEACTIVATED;

    static AccountState of(boolean enabled, boolean hasPassword) {
        return !enabled ? DEACTIVATED : hasPassword ? ACTIVE : INVITED;
    }
}
