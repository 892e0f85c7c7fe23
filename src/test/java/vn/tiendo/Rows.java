package vn.tiendo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What is stored, as the database itself tells it. */
@ApplicationScoped
public class Rows {

    private final AgroalDataSource database;
    private final Given given;

    Rows(AgroalDataSource database, Given given) {
        this.database = database;
        this.given = given;
    }

    public long in(String table) {
        return count("select count(*) from " + table);
    }

    public long in(String table, String condition) {
        return count("select count(*) from " + table + " where " + condition);
    }

    public Map<String, Long> inAllTables() {
        Map<String, Long> counts = new TreeMap<>();
        given.tables().forEach(table -> counts.put(table, in(table)));
        return counts;
    }

    /** The first column of the first row. */
    public Object value(String query) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** For what no verb of the product does. */
    public int change(String statement) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private long count(String query) {
        return ((Number) value(query)).longValue();
    }
}
