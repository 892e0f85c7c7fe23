package vn.tiendo.setup.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.Given;
import vn.tiendo.Rows;

/** Loading files: strict, and safe to repeat. */
@QuarkusTest
@Tag("database")
class SeedTest {

    private static final Path OURS = Path.of("seed-data");

    private final Given given;
    private final Seed seed;
    private final Rows rows;

    private Path folder;

    SeedTest(Given given, Seed seed, Rows rows) {
        this.given = given;
        this.seed = seed;
        this.rows = rows;
    }

    @BeforeEach
    void emptyDatabase(@TempDir Path folder) {
        this.folder = folder;
        given.emptyDatabase();
    }

    @Test
    void loadingTwiceChangesNothing() {
        given.theDemoDayLoaded();
        var before = rows.inAllTables();
        seed.load(OURS, false);
        seed.load(OURS.resolve("demo"), true);
        assertThat(before.get("task")).isEqualTo(100);
        assertThat(rows.inAllTables()).isEqualTo(before);
    }

    @Test
    void unknownLeadIsNamedAndNothingOfTheFileIsStored() throws IOException {
        refused("tasks.csv", "KL-01,KL,1,order,", "MoIT,MoITRelUnits", "MoITT,MoITRelUnits")
                .contains("tasks.csv, line 2, lead: “MoITT” is wrong; right would be a code in organisations.csv");
        assertThat(rows.in("task")).isZero();
        assertThat(rows.in("history_entry")).isZero();
    }

    @Test
    void dayThatDoesNotExistIsNamed() throws IOException {
        refused("completions.csv", "s3-c01", "2025-11-05", "2025-02-30")
                .contains("completions.csv, line 6", "done_on: “2025-02-30” is wrong", "a day that exists");
        assertThat(rows.in("accomplishment")).isZero();
        assertThat(rows.in("task_completion")).isZero();
    }

    @Test
    void deadlineThatNobodyCanReadIsNamed() throws IOException {
        refused("tasks.csv", "KL-02,", "before November 7", "before the blue moon")
                .contains("tasks.csv, line 3, deadline: “before the blue moon” is wrong");
        assertThat(rows.in("task")).isZero();
    }

    @Test
    void missingColumnIsNamed() throws IOException {
        copy();
        Path file = folder.resolve("progress.csv");
        Files.writeString(file, Files.readString(file).replaceFirst(",item\n", "\n"));
        assertThatThrownBy(() -> seed.load(folder, false))
                .isInstanceOf(SeedRefused.class)
                .hasMessageContaining("progress.csv, line 1: the columns are task,organisation")
                .hasMessageContaining("right would be task,organisation")
                .hasMessageContaining("expected_on,item");
        assertThat(rows.in("progress_report")).isZero();
    }

    @Test
    void dayOtherThanItsWordingIsNamed() throws IOException {
        refused("task-sources.csv", "KL-02,s0-07", "2025-11-06", "2025-11-07")
                .contains("task-sources.csv, line 4, due_on: “2025-11-07” is wrong", "2025-11-06", "before November 7");
        assertThat(rows.in("task_source")).isZero();
    }

    @Test
    void everyBadRowOfAFileIsNamedAtOnce() throws IOException {
        copy();
        change("tasks.csv", "KL-01,", "MoIT,MoITRelUnits", "Nobody,MoITRelUnits");
        change("tasks.csv", "KL-02,", "before November 7", "some day");
        assertThatThrownBy(() -> seed.load(folder, false))
                .hasMessageContaining("line 2, lead: “Nobody”")
                .hasMessageContaining("line 3, deadline: “some day”");
    }

    @Test
    void accountsWithAKnownPasswordAreForTheDemoOnly() {
        seed.load(OURS, false);
        assertThatThrownBy(() -> seed.load(OURS.resolve("demo"), false)).isInstanceOf(SeedRefused.class);
        assertThat(rows.in("account")).isZero();
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(String file, String line, String from, String to)
            throws IOException {
        copy();
        change(file, line, from, to);
        try {
            seed.load(folder, false);
            throw new AssertionError(file + " was loaded");
        } catch (SeedRefused e) {
            return assertThat(e.getMessage());
        }
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(OURS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(OURS.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Changes the first line that begins so. */
    private void change(String name, String line, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        int start = text.startsWith(line) ? 0 : text.indexOf("\n" + line);
        int at = text.indexOf(from, start);
        assertThat(at).as("“%s” in the line “%s” of %s", from, line, name).isNotNegative();
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
