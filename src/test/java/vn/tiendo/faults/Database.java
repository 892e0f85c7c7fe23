package vn.tiendo.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Where an installation under test keeps its data, seen past the product; empty at first, with the product's tables. */
abstract sealed class Database {

    private static EmbeddedPostgres server;
    private static int servers;

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** An embedded one. The product must not run while it is looked at. */
    static Database embedded(Path folder) {
        return new Embedded(folder).migrated("db/migration/common", "db/migration/embedded");
    }

    /** One of PostgreSQL, which writes through to the disk as a real one does. */
    static synchronized Database server() throws IOException, SQLException {
        String name = "office" + ++servers;
        try (Connection connection = postgres().getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("create database " + name);
        }
        return new Server(name).migrated("db/migration/common", "db/migration/postgresql");
    }

    private static synchronized EmbeddedPostgres postgres() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        }
        return server;
    }

    static synchronized void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    Database migrated(String... locations) {
        Flyway.configure()
                .dataSource(url(), user(), user())
                .locations(locations)
                .load()
                .migrate();
        return this;
    }

    abstract String url();

    abstract String user();

    /** The product of its flavour. */
    abstract Path jar();

    /** What the product is told of it. */
    abstract List<String> options();

    /** Rows 1 to a number, as n. */
    abstract String series(int count);

    abstract boolean isEmbedded();

    abstract <T> T look(Work<T> work) throws SQLException;

    void change(String... statements) throws SQLException {
        look(connection -> {
            try (Statement sql = connection.createStatement()) {
                for (String statement : statements) {
                    sql.execute(statement);
                }
            }
            return null;
        });
    }

    long number(String query) throws SQLException {
        return look(connection -> {
            try (Statement sql = connection.createStatement();
                    var row = sql.executeQuery(query)) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static final class Embedded extends Database {

        private final Path folder;

        Embedded(Path folder) {
            this.folder = folder.toAbsolutePath();
        }

        @Override
        String url() {
            return "jdbc:h2:file:" + folder + "/tiendo;OPTIMIZE_REUSE_RESULTS=FALSE";
        }

        @Override
        String user() {
            return "tiendo";
        }

        @Override
        Path jar() {
            return Path.of(System.getProperty("app.jar"));
        }

        @Override
        List<String> options() {
            return List.of();
        }

        @Override
        String series(int count) {
            return "(select x as n from system_range(1, " + count + ")) s";
        }

        @Override
        boolean isEmbedded() {
            return true;
        }

        @Override
        <T> T look(Work<T> work) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url(), user(), user());
                    Statement sql = connection.createStatement()) {
                try {
                    return work.on(connection);
                } finally {
                    // The product told this database never to close by itself.
                    sql.execute("shutdown");
                }
            }
        }
    }

    private static final class Server extends Database {

        private final String name;

        Server(String name) {
            this.name = name;
        }

        @Override
        String url() {
            return server.getJdbcUrl(user(), name);
        }

        @Override
        String user() {
            return "postgres";
        }

        @Override
        Path jar() {
            return Path.of(System.getProperty("app.server.jar"));
        }

        @Override
        List<String> options() {
            return options(server.getPort());
        }

        private List<String> options(int port) {
            return List.of(
                    "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:" + port + "/" + name,
                    "-Dquarkus.datasource.username=postgres",
                    "-Dquarkus.datasource.password=postgres");
        }

        @Override
        List<String> optionsThrough(CuttableLine line) {
            return options(line.port());
        }

        @Override
        String series(int count) {
            return "(select n from generate_series(1, " + count + ") n) s";
        }

        @Override
        boolean isEmbedded() {
            return false;
        }

        @Override
        <T> T look(Work<T> work) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url(), user(), user())) {
                return work.on(connection);
            }
        }
    }

    /** The same over a line that can be cut. */
    List<String> optionsThrough(CuttableLine line) {
        throw new UnsupportedOperationException("there is no line to an embedded database");
    }

    static int serverPort() throws IOException {
        return postgres().getPort();
    }
}
