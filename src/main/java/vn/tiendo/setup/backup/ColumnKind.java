package vn.tiendo.setup.backup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/** The kinds of values that the product keeps, each read and written alike in either database. */
enum ColumnKind {
    NUMBER("bigint", "integer", "smallint") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? null : number;
        }
    },
    AMOUNT("numeric") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        byte[] same(Object value) {
            return text(((BigDecimal) value).stripTrailingZeros().toPlainString());
        }
    },
    TEXT("character varying", "text", "character") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }
    },
    FLAG("boolean") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            boolean flag = row.getBoolean(column);
            return row.wasNull() ? null : flag;
        }
    },
    DAY("date") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    },
    MOMENT("timestamp with time zone") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setObject(column, value == null ? null : ((Instant) value).atOffset(ZoneOffset.UTC));
        }
    },
    BYTES("bytea") {
        @Override
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        byte[] same(Object value) {
            return (byte[]) value;
        }
    };

    private final String[] types;

    ColumnKind(String... types) {
        this.types = types;
    }

    /** The kind of a column by what PostgreSQL calls its type. */
    static ColumnKind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.types).contains(type))
                .findFirst()
                .orElseThrow(() -> new BackupRefused("Values of the type " + type + " cannot be carried over yet."));
    }

    /** The value in a row; null when there is none. */
    abstract Object read(ResultSet row, int column) throws SQLException;

    void write(PreparedStatement statement, int column, Object value) throws SQLException {
        statement.setObject(column, value);
    }

    /** Bytes that are equal exactly when values are. */
    byte[] same(Object value) {
        return text(value.toString());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
