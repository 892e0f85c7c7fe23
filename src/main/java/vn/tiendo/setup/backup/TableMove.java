package vn.tiendo.setup.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One table that is carried from the embedded database to PostgreSQL, row by row: never more than a batch is held.
 *
 * @param columns as PostgreSQL has them; the embedded database must have the same
 */
record TableMove(String table, List<String> columns, List<ColumnKind> kinds) {

    private static final int BATCH = 500;
    /** Pieces of files are big: a batch of them ends earlier. */
    private static final long BATCH_BYTES = 8L << 20;

    static TableMove of(String table, Connection target) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<ColumnKind> kinds = new ArrayList<>();
        try (PreparedStatement query =
                target.prepareStatement("select column_name, data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? order by ordinal_position")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    kinds.add(ColumnKind.of(row.getString(2)));
                }
            }
        }
        return new TableMove(table, columns, kinds);
    }

    /** Copies all rows; answers the sum over what was read. */
    TableSum copy(Connection source, Connection target) throws SQLException {
        String insert = "insert into %s (%s) overriding system value values (%s)"
                .formatted(
                        table, String.join(", ", columns), String.join(", ", Collections.nCopies(columns.size(), "?")));
        TableSum sum = new TableSum(kinds);
        try (Statement query = reading(source);
                ResultSet rows = query.executeQuery(select());
                PreparedStatement statement = target.prepareStatement(insert)) {
            int waiting = 0;
            long bytes = 0;
            while (rows.next()) {
                Object[] row = read(rows);
                sum.add(row);
                for (int i = 0; i < row.length; i++) {
                    kinds.get(i).write(statement, i + 1, row[i]);
                    bytes += row[i] instanceof byte[] content ? content.length : 0;
                }
                statement.addBatch();
                if (++waiting == BATCH || bytes > BATCH_BYTES) {
                    statement.executeBatch();
                    waiting = 0;
                    bytes = 0;
                }
            }
            statement.executeBatch();
        }
        return sum;
    }

    /** The sum over what a database has. */
    TableSum sum(Connection connection) throws SQLException {
        TableSum sum = new TableSum(kinds);
        try (Statement query = reading(connection);
                ResultSet rows = query.executeQuery(select())) {
            while (rows.next()) {
                sum.add(read(rows));
            }
        }
        return sum;
    }

    /** New rows get numbers behind those that were carried over. */
    void continueNumbers(Connection target) throws SQLException {
        String identity = "select column_name from information_schema.columns where table_schema = 'public'"
                + " and table_name = '" + table + "' and is_identity = 'YES'";
        for (String column : Contents.texts(target, identity)) {
            Contents.number(
                    target,
                    "select setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 1), max(%2$s) is not null) from %1$s"
                            .formatted(table, column));
        }
    }

    private String select() {
        return "select " + String.join(", ", columns) + " from " + table;
    }

    private static Statement reading(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        // PostgreSQL would send all rows at once.
        statement.setFetchSize(50);
        return statement;
    }

    private Object[] read(ResultSet rows) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = kinds.get(i).read(rows, i + 1);
        }
        return row;
    }
}
