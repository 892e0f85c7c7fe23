package vn.tiendo.setup.backup;

/** Something the operator has to know or mend; the message says what, and nothing was changed. */
public class BackupRefused extends RuntimeException {

    BackupRefused(String message) {
        super(message);
    }

    BackupRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
