package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.Running;

/**
 * A million open tasks, of which a tenth becomes overdue in one night. The sweep is held against the bare statements that
 * write the same rows into the same database.
 */
final class MillionRow implements Row {

    private static final int UNITS = 100;
    private static final int ON_THE_EVE = 5_000;
    private static final double GOAL = 1.5;
    private static final int HEAP_MB = 512;
    private static final int FLAT_MB = 400;
    private static final Pattern AFTER = Pattern.compile("->(\\d+)M\\(");

    private final Sizes sizes;
    private final boolean embedded;

    MillionRow(Sizes sizes, boolean embedded) {
        this.sizes = sizes;
        this.embedded = embedded;
    }

    @Override
    public String invariant() {
        return "every overdue task told once, with %d MB of heap; the sweep takes at most %.1f times what the bare statements take"
                .formatted(HEAP_MB, GOAL);
    }

    @Override
    public void run(Findings findings) throws Exception {
        LocalDate day = Office.FIRST;
        Path folder = sizes.folder(embedded ? "million-h2" : "million-pg");
        Database database = embedded ? Database.embedded(folder) : Database.server();
        Office office = Office.in(database, UNITS);
        office.tasks("OLD", sizes.overdue(), day.minusDays(1), 1);
        office.tasks("NEW", sizes.tasks() - sizes.overdue(), day.plusDays(60), 60);
        // They were told on the way that the day is near; only that it is over is new.
        database.change("update task set look_on = due_on + 1 where code like 'OLD-%'");
        tidy(database);
        findings.say("prepared " + sizes.tasks() + " tasks");
        double bare = bare(database, day);
        office.tasks("EVE", ON_THE_EVE, day.minusDays(2), 1);
        tidy(database);
        findings.say("bare statements: %.1f s".formatted(bare));
        try (FaultyMailServer mails = new FaultyMailServer()) {
            Path log = folder.resolve("gc.log");
            // Before the hour of mails: the sweep alone is looked at.
            Node node = new Node(database, folder, mails)
                    .with(
                            "-Xlog:gc:file=" + log.toAbsolutePath(),
                            // Once before midnight, so that it has run as it has in an installation, and once after.
                            "-Dtiendo.jobs.every=30s",
                            "-Dtiendo.jobs.post-every=20s",
                            // Compiled as in an installation, and as the bare statements are.
                            "-XX:TieredStopAtLevel=4");
            try (Running product = node.start(LocalDateTime.of(day.minusDays(1), LocalTime.of(23, 59, 35)))) {
                long took =
                        Quiet.until(() -> product.output().contains("Sweep of " + day) || !product.isAlive(), 900_000);
                findings.unless(took >= 0 && product.isAlive(), "the sweep did not end: " + product.output());
                product.stop();
            }
            findings.unless(
                    database.number("select count(*) from sweep_run where overdue = " + ON_THE_EVE) == 1,
                    "it did not run before midnight");
            double swept = database.number("select max(round("
                            + (embedded
                                    ? "datediff('MILLISECOND', started_at, finished_at)"
                                    : "extract(epoch from finished_at - started_at) * 1000")
                            + ")) from sweep_run")
                    / 1000.0;
            findings.attempt(sizes.overdue() + " of " + sizes.tasks() + " tasks newly overdue");
            findings.violations("after the sweep", Invariants.swept(database, day));
            int heap = heap(log);
            findings.unless(heap < FLAT_MB, "the heap holds " + heap + " MB after a collection");
            double ratio = swept / bare;
            findings.measured(String.format(
                    Locale.ROOT,
                    "sweep %.1f s, bare %.1f s, ratio %.2f; heap at most %d MB after a collection",
                    swept,
                    bare,
                    ratio,
                    heap));
            findings.unless(ratio <= GOAL, String.format(Locale.ROOT, "ratio %.2f", ratio));
        }
    }

    /** The sweep is to find what the bare statements found: what they left behind would slow it down. */
    private void tidy(Database database) throws SQLException {
        if (!embedded) {
            database.change("vacuum analyze");
            database.change("checkpoint");
        }
    }

    /** In seconds: the same rows by one statement for each table, and taken back again, so that the sweep finds the same. */
    private double bare(Database database, LocalDate day) throws SQLException {
        return database.look(connection -> {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                long start = System.nanoTime();
                for (String statement : BareSweep.statements(day)) {
                    sql.executeUpdate(statement);
                }
                connection.commit();
                long end = System.nanoTime();
                sql.executeUpdate("delete from alert");
                sql.executeUpdate("delete from history_entry");
                sql.executeUpdate("update task set look_on = due_on + 1 where code like 'OLD-%'");
                connection.commit();
                return (end - start) / 1e9;
            }
        });
    }

    private static int heap(Path log) throws IOException {
        int most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher after = AFTER.matcher(line);
            if (after.find()) {
                most = Math.max(most, Integer.parseInt(after.group(1)));
            }
        }
        return most;
    }
}
