package vn.tiendo.organisation;

import java.time.Instant;

/**
 * Something happened at the door: an attempt to sign in ended, somebody left, a password was changed or asked for. Fired
 * synchronously; an observer that writes does so in a transaction of its own or in that of the change.
 *
 * @param username as typed, whether or not there is such an account; at most 60 characters of it
 * @param accountId the account it belongs to; null when there is none of that name
 * @param address from where the request came; null when that is not known
 */
public record SignInEvent(String username, Long accountId, Outcome outcome, String address, Instant at) {

    /** How it ended. */
    public enum Outcome {
        SIGNED_IN,
        /** The name or the password was wrong, or the account is closed. */
        REFUSED,
        /** Not looked at: too many failures came before. */
        SLOWED,
        SIGNED_OUT,
        PASSWORD_CHANGED,
        /** A link to set a new password was asked for. */
        RESET_ASKED
    }
}
