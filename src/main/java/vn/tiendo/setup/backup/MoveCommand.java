package vn.tiendo.setup.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;

/**
 * {@code move-from <data folder or backup>}: carries an embedded installation over to an empty PostgreSQL, wholly or not
 * at all. What stays behind is not touched.
 */
record MoveCommand(Config config, String version, Instant at) implements Command {

    @Override
    public String run(List<String> arguments) throws IOException, SQLException {
        if (arguments.isEmpty() || !Files.exists(Path.of(arguments.get(0)))) {
            throw new BackupRefused(
                    "Say from where, a data folder or a backup: make move-to-postgres FROM=... TO=jdbc:postgresql://...");
        }
        Path from = Path.of(arguments.get(0));
        Path aside = Files.createTempDirectory("tiendo-move-");
        OwnerOnly.make(aside);
        try {
            Path backup = from;
            if (Files.isDirectory(from)) {
                backup = aside.resolve("moved.zip");
                if (new DataFolder(from).isOpen()) {
                    throw new BackupRefused(
                            "Tiendo is running on " + from + ". Stop it first: what is written now would stay behind.");
                }
                new BackupCommand(from, version, at).run(List.of(backup.toString()));
            }
            Path folder = Files.createDirectory(aside.resolve("data"));
            Manifest manifest = new BackupFile(backup).restoreInto(folder);
            return move(new DataFolder(folder), manifest, from);
        } finally {
            BackupFile.delete(aside);
        }
    }

    private String move(DataFolder source, Manifest manifest, Path from) throws IOException, SQLException {
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        String user = owner("username");
        String password = owner("password");
        try (Connection target = DriverManager.getConnection(url, user, password)) {
            refuseFilled(target, url);
            Flyway.configure(Thread.currentThread().getContextClassLoader())
                    .dataSource(url, user, password)
                    .locations(config.getValue("quarkus.flyway.locations", String.class)
                            .split(","))
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            refuseOtherSchema(manifest, target);
            refuseFilled(target, url);
            target.setAutoCommit(false);
            try {
                String told = source.opened(connection -> copy(connection, target));
                target.commit();
                return "%s is now in %s, compared row by row:%n%s%nThe keys that lock webhooks' secrets and sign sessions:"
                                .formatted(from, url, told)
                        + " give every node quarkus.http.auth.session.encryption-key with the content of keys/session.key of "
                        + from + ".";
            } catch (IOException | SQLException | RuntimeException e) {
                target.rollback();
                throw e;
            }
        }
    }

    private String owner(String what) {
        return config.getOptionalValue("quarkus.flyway." + what, String.class)
                .filter(value -> !value.isBlank())
                .orElseGet(() -> config.getValue("quarkus.datasource." + what, String.class));
    }

    private static void refuseFilled(Connection target, String url) throws SQLException {
        for (String table : Contents.tables(target)) {
            if (Contents.number(target, "select count(*) from (select 1 from \"" + table + "\" limit 1) r") > 0) {
                throw new BackupRefused(url + " is not empty (" + table
                        + " has rows); nothing was changed. Create a database for Tiendo alone.");
            }
        }
    }

    private static void refuseOtherSchema(Manifest manifest, Connection target) throws SQLException {
        String here = Contents.schema(target);
        if (!common(manifest.schema()).equals(common(here))) {
            throw new BackupRefused(
                    "The data are of schema " + manifest.schema() + ", and this version has " + here
                            + ". Start the embedded flavour of this version on them once, so that they are migrated; nothing was moved.");
        }
    }

    /** A migration of one flavour alone bears the number of the common one before it and a number below: 13.1. */
    private static String common(String schema) {
        return schema.split("[._]")[0];
    }

    private static String copy(Connection source, Connection target) throws SQLException {
        List<String> tables = Contents.tables(target);
        if (!tables.equals(Contents.tables(source))) {
            throw new BackupRefused("The tables differ: " + Contents.tables(source) + " and " + tables);
        }
        References references = References.of(target);
        references.takeAway(target);
        List<String> told = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (String table : tables) {
            TableMove move = TableMove.of(table, target);
            TableSum read = move.copy(source, target);
            TableSum kept = move.sum(target);
            move.continueNumbers(target);
            told.add("  %-28s %9d rows  %s  %s"
                    .formatted(table, kept.rows(), kept, read.equals(kept) ? "same" : "DIFFERENT"));
            if (!read.equals(kept)) {
                different.add(table);
            }
        }
        references.putBack(target);
        Contents before = Contents.of(source);
        Contents after = Contents.of(target);
        SortedMap<String, Long> rows = after.rows();
        if (!different.isEmpty() || !before.rows().equals(rows) || before.lastHistory() != after.lastHistory()) {
            throw new BackupRefused(
                    String.join("\n", told) + "\nNothing was kept: " + different + " came out different.");
        }
        told.add("  %-28s %9d rows, history up to %d".formatted("in all", after.total(), after.lastHistory()));
        return String.join("\n", told);
    }
}
