package vn.tiendo.setup.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much a database holds; two that hold the same have equal contents.
 *
 * @param schema the last migration that the database has had
 * @param lastHistory the number of the last line of history; 0 when there is none
 * @param rows how many rows each table has
 */
record Contents(String schema, long lastHistory, SortedMap<String, Long> rows) {

    /** The table of Flyway; which migrations ran is said by {@link #schema}. */
    static final String MIGRATIONS = "flyway_schema_history";

    /** The schema of a database in which no migration has run. */
    static final String NO_SCHEMA = "0";

    private static final String QUARTZ = "qrtz_";

    static Contents of(Connection connection) throws SQLException {
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection)) {
            rows.put(table, number(connection, "select count(*) from \"" + stored(connection, table) + "\""));
        }
        long last = rows.containsKey("history_entry")
                ? number(connection, "select coalesce(max(id), 0) from history_entry")
                : 0;
        return new Contents(schema(connection), last, rows);
    }

    /** The tables of ours, in lower case and in the order of their names. */
    static List<String> tables(Connection connection) throws SQLException {
        return texts(
                connection,
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type = 'BASE TABLE' and lower(table_name) not like '" + QUARTZ + "%'"
                        + " and lower(table_name) <> '" + MIGRATIONS + "' order by 1");
    }

    /** How many rows there are in all. */
    long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    static String schema(Connection connection) throws SQLException {
        // Flyway writes its table in lower case in either database.
        return texts(
                        connection,
                        "select \"version\" from \"" + MIGRATIONS + "\" where \"success\" and \"version\" is not null"
                                + " order by \"installed_rank\"")
                .stream()
                .max(Contents::compareVersions)
                .orElse(NO_SCHEMA);
    }

    /** Versions by their numbers: 10 comes after 6.1 and 9. */
    static int compareVersions(String one, String other) {
        String[] a = one.split("[._]");
        String[] b = other.split("[._]");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(
                    i < a.length ? Integer.parseInt(a[i]) : 0, i < b.length ? Integer.parseInt(b[i]) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A name as the database keeps it: H2 in upper case, PostgreSQL in lower. */
    static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
