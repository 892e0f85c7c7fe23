package vn.tiendo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How much of everything is done, and where.
 *
 * @param seed of all random choices
 */
record Sizes(int kills, int rounds, int awaySeconds, int tasks, int overdue, long seed, Path root) {

    /** What {@code make faults} does. */
    static Sizes full(Path root) {
        return new Sizes(
                Integer.getInteger("kills", 50),
                3,
                60,
                Integer.getInteger("tasks", 1_000_000),
                Integer.getInteger("overdue", 100_000),
                Long.getLong("seed", System.nanoTime()),
                root);
    }

    /** What is looked at with every build. */
    static Sizes brief(Path root) {
        return new Sizes(3, 1, 5, 10_000, 1_000, Long.getLong("seed", System.nanoTime()), root);
    }

    Random random(Findings findings) {
        findings.say("-Dseed=" + seed);
        return new Random(seed);
    }

    /** An empty folder. */
    Path folder(String name) throws IOException {
        Path folder = root.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
