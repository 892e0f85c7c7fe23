package vn.tiendo.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;

/** The only writer of the audit's table: it adds. */
final class AuditRows {

    private static final String ADD = "insert into audit_entry (at, kind, actor, account_id, token, address, entity,"
            + " entity_id, entity_key, changes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int KEY_LIMIT = 120;
    private static final int NAME_LIMIT = 60;

    private AuditRows() {}

    /** All of them by one statement, in the transaction of the connection. */
    static void add(Connection connection, List<AuditEntry> entries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            for (AuditEntry entry : entries) {
                insert.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
                insert.setString(2, entry.kind().name());
                insert.setString(3, cut(entry.by().name(), NAME_LIMIT));
                insert.setObject(4, entry.by().accountId(), Types.BIGINT);
                insert.setString(5, cut(entry.by().token(), KEY_LIMIT));
                insert.setString(6, cut(entry.by().address(), NAME_LIMIT));
                insert.setString(7, cut(entry.entity(), NAME_LIMIT));
                insert.setObject(8, entry.entityId(), Types.BIGINT);
                insert.setString(9, cut(entry.key(), KEY_LIMIT));
                insert.setString(10, entry.changes());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String cut(String text, int limit) {
        // PostgreSQL keeps no text with a zero in it; a name typed at a sign-in may have one.
        String clean = text == null ? null : text.replace("\0", "");
        return clean == null || clean.length() <= limit ? clean : clean.substring(0, limit);
    }
}
