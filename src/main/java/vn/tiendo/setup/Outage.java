package vn.tiendo.setup;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.hibernate.exception.JDBCConnectionException;

/** What is nobody's mistake and passes: the database is away, or there is no room left. */
enum Outage {
    /** Nothing can be read or written until it is back; whether the last thing said to it was heard, nobody knows. */
    DATABASE_AWAY(503),
    /** Nothing can be written until somebody makes room. */
    DISK_FULL(507);

    private final int status;

    Outage(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The outage behind a failure; null when it is another kind of failure. */
    static Outage behind(Throwable failure) {
        Set<Throwable> all = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(failure, all);
        if (all.stream().anyMatch(Outage::isDiskFull)) {
            return DISK_FULL;
        }
        return all.stream().anyMatch(Outage::isDatabaseAway) ? DATABASE_AWAY : null;
    }

    /** What a commit failed of is not its cause but something it suppressed. */
    private static void collect(Throwable failure, Set<Throwable> all) {
        if (failure != null && all.add(failure)) {
            collect(failure.getCause(), all);
            for (Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, all);
            }
        }
    }

    private static boolean isDiskFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        // 53100: PostgreSQL's own word for it.
        return cause instanceof WriteLock.NoRoom
                || message.contains("no space left on device")
                || message.contains("file too large")
                // H2's own word, where it keeps what the system said to itself.
                || message.contains("mvstoreexception: writing to")
                || cause instanceof SQLException sql && "53100".equals(sql.getSQLState());
    }

    private static boolean isDatabaseAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return cause instanceof JDBCConnectionException || cause instanceof WriteLock.Busy;
        }
        String state = String.valueOf(sql.getSQLState());
        String message = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
        // Connections (08), an operator who stops the server (57P), no connection free in time, the embedded one
        // closed.
        return state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("90098")
                || state.equals("90121")
                || message.contains("store is closed")
                || message.contains("acquisition timeout");
    }
}
