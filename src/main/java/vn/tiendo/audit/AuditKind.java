package vn.tiendo.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an entry of the audit tells. */
public enum AuditKind {
    /** Something new was stored. */
    INSERT,
    /** Something stored was changed. */
    UPDATE,
    /** Something stored was removed. */
    DELETE,
    /** Many rows were changed by one statement. */
    BULK,
    SIGNED_IN,
    /** A sign-in with a wrong name or password, or to a closed account. */
    REFUSED,
    /** A sign-in that was not looked at, because too many failed before. */
    SLOWED,
    SIGNED_OUT,
    PASSWORD_CHANGED,
    /** A link to set a new password was asked for. */
    RESET_ASKED;

    /** How it is written in addresses and documents. */
    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
