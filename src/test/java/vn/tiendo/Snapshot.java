package vn.tiendo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rows of all tables as they were, to be put back into emptied tables: quicker than loading files again. */
final class Snapshot {

    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    static Snapshot of(Connection connection, List<String> tables) throws SQLException {
        Snapshot snapshot = new Snapshot();
        try (Statement sql = connection.createStatement()) {
            for (String table : tables) {
                List<Object[]> found = new ArrayList<>();
                try (ResultSet row = sql.executeQuery("select * from " + table)) {
                    int columns = row.getMetaData().getColumnCount();
                    while (row.next()) {
                        Object[] values = new Object[columns];
                        for (int i = 0; i < columns; i++) {
                            values[i] = row.getObject(i + 1);
                        }
                        found.add(values);
                    }
                }
                snapshot.rows.put(table, found);
            }
        }
        return snapshot;
    }

    /** Puts the rows back; the caller has switched off the checking of references. */
    void restore(Connection connection) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            if (!table.getValue().isEmpty()) {
                insert(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        long highest = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (Object[] values : rows) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
                highest = Math.max(highest, ((Number) values[0]).longValue());
            }
            insert.executeBatch();
        }
        if (hasOwnId(connection, table)) {
            try (Statement sql = connection.createStatement()) {
                sql.execute("alter table " + table + " alter column id restart with " + (highest + 1));
            }
        }
    }

    private static boolean hasOwnId(Connection connection, String table) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        String name = upper ? table.toUpperCase(java.util.Locale.ROOT) : table;
        try (ResultSet id =
                connection.getMetaData().getColumns(null, connection.getSchema(), name, upper ? "ID" : "id")) {
            return id.next();
        }
    }
}
