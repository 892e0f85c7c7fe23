package vn.tiendo.setup.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The references between the tables of a PostgreSQL, which stand in the way while rows come in any order. */
record References(List<String> drop, List<String> add) {

    static References of(Connection connection) throws SQLException {
        String from = " from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by oid";
        return new References(
                Contents.texts(
                        connection,
                        "select format('alter table %s drop constraint %I', conrelid::regclass, conname)" + from),
                Contents.texts(
                        connection,
                        "select format('alter table %s add constraint %I %s', conrelid::regclass, conname,"
                                + " pg_get_constraintdef(oid))" + from));
    }

    void takeAway(Connection connection) throws SQLException {
        run(connection, drop);
    }

    /** Each is held against all rows again. */
    void putBack(Connection connection) throws SQLException {
        run(connection, add);
    }

    private static void run(Connection connection, List<String> commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }
}
