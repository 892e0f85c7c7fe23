package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Brings faults about on purpose, on real processes over real sockets, and looks whether what was promised holds:
 * {@code make faults}, or some rows of it with {@code make faults ROWS=1,3}. The table it prints lies in
 * {@code target/faults.md}, too. It ends with 1 when anything was violated.
 */
public final class Faults {

    /** Rows that do not get into each other's way go side by side; where times are measured a row is alone. */
    private final List<Map<String, Row>> groups;

    private Faults(Sizes sizes) {
        groups = List.of(
                group(
                        "1 kill -9, H2",
                        new KillRow(sizes, true),
                        "1 kill -9, PostgreSQL",
                        new KillRow(sizes, false),
                        "5 clock",
                        new ClockRow(sizes),
                        "7 disk full",
                        new DiskRow(sizes)),
                group(
                        "2 two nodes",
                        new NodesRow(sizes),
                        "3 mail server",
                        new MailRow(
                                sizes,
                                Arrays.stream(FaultyMailServer.Fault.values())
                                        .skip(1)
                                        .toList()),
                        "4 database away",
                        new DatabaseAwayRow(sizes),
                        "8 control",
                        new ControlRow(sizes)),
                group("6 a million tasks, H2", new MillionRow(sizes, true)),
                group("6 a million tasks, PostgreSQL", new MillionRow(sizes, false)));
    }

    private static Map<String, Row> group(Object... namesAndRows) {
        Map<String, Row> group = new LinkedHashMap<>();
        for (int i = 0; i < namesAndRows.length; i += 2) {
            group.put((String) namesAndRows[i], (Row) namesAndRows[i + 1]);
        }
        return group;
    }

    /** A row as it went. */
    record Line(String row, int attempts, String invariant, List<String> violations, String measured, long seconds) {}

    public static void main(String[] wanted) throws IOException {
        Path root = Path.of("target", "faults");
        Faults faults = new Faults(Sizes.full(root));
        Files.createDirectories(root);
        List<Line> lines = new ArrayList<>();
        for (Map<String, Row> group : faults.groups) {
            lines.addAll(sideBySide(group, wanted));
            lines.sort(Comparator.comparing(Line::row));
            Files.writeString(Path.of("target", "faults.md"), table(lines));
        }
        Database.stop();
        System.out.println();
        System.out.print(table(lines));
        long violations = lines.stream().mapToLong(l -> l.violations().size()).sum();
        System.exit(violations == 0 && !lines.isEmpty() ? 0 : 1);
    }

    private static List<Line> sideBySide(Map<String, Row> group, String... wanted) {
        List<CompletableFuture<Line>> running = new ArrayList<>();
        group.forEach((name, row) -> {
            if (isWanted(name, wanted)) {
                CompletableFuture<Line> line = new CompletableFuture<>();
                new Thread(() -> line.complete(run(name, row)), name).start();
                running.add(line);
            }
        });
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static boolean isWanted(String name, String[] wanted) {
        if (wanted.length == 0) {
            return true;
        }
        for (String row : wanted) {
            if (name.split(" ", 2)[0].equals(row) || name.equals(row)) {
                return true;
            }
        }
        return false;
    }

    /** Runs a row to its end; what it throws is a violation like any other. */
    static Line run(String name, Row row) {
        Findings findings = new Findings(name);
        long start = System.nanoTime();
        try {
            row.run(findings);
        } catch (Exception | Error e) {
            e.printStackTrace();
            findings.violation("the row could not be brought to its end: " + e);
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        return new Line(
                name, findings.attempts(), row.invariant(), findings.violations(), findings.measured(), seconds);
    }

    static String table(List<Line> lines) {
        StringBuilder table = new StringBuilder(
                "| Row | Attempts | Must hold | Violations | Seconds | Measured |\n|---|---|---|---|---|---|\n");
        for (Line line : lines) {
            table.append("| %s | %d | %s | %d | %d | %s |%n"
                    .formatted(
                            line.row(),
                            line.attempts(),
                            line.invariant(),
                            line.violations().size(),
                            line.seconds(),
                            line.measured()));
        }
        for (Line line : lines) {
            line.violations().forEach(v -> table.append("\n    ")
                    .append(line.row())
                    .append(": ")
                    .append(v));
        }
        return table.append('\n').toString();
    }
}
