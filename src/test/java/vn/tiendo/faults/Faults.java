package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings faults about on purpose, on real processes over real sockets, and looks whether what was promised holds:
 * {@code make faults}, or some rows of it with {@code make faults ROWS=1,3}. The table it prints lies in
 * {@code target/faults.md}, too. It ends with 1 when anything was violated.
 */
public final class Faults {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private Faults(Sizes sizes) {
        rows.put("1 kill -9, H2", new KillRow(sizes, true));
        rows.put("1 kill -9, PostgreSQL", new KillRow(sizes, false));
        rows.put("2 two nodes", new NodesRow(sizes));
        rows.put(
                "3 mail server",
                new MailRow(
                        sizes,
                        Arrays.stream(FaultyMailServer.Fault.values()).skip(1).toList()));
        rows.put("4 database away", new DatabaseAwayRow(sizes));
        rows.put("5 clock", new ClockRow(sizes));
        rows.put("6 a million tasks, H2", new MillionRow(sizes, true));
        rows.put("6 a million tasks, PostgreSQL", new MillionRow(sizes, false));
        rows.put("7 disk full", new DiskRow(sizes));
        rows.put("8 control", new ControlRow(sizes));
    }

    /** A row as it went. */
    record Line(String row, int attempts, String invariant, List<String> violations, String measured, long seconds) {}

    public static void main(String[] wanted) throws IOException {
        Path root = Path.of("target", "faults");
        Faults faults = new Faults(Sizes.full(root));
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, Row> row : faults.rows.entrySet()) {
            if (isWanted(row.getKey(), wanted)) {
                lines.add(run(row.getKey(), row.getValue()));
                Files.createDirectories(root);
                Files.writeString(Path.of("target", "faults.md"), table(lines));
            }
        }
        Database.stop();
        System.out.println();
        System.out.print(table(lines));
        long violations = lines.stream().mapToLong(l -> l.violations().size()).sum();
        System.exit(violations == 0 && !lines.isEmpty() ? 0 : 1);
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
        } catch (Exception | AssertionError e) {
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
