package vn.tiendo.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left in the folder of uploads. */
class UploadFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void oneOldAndOneNew() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "x");
        Files.setLastModifiedTime(
                old, FileTime.fromMillis(System.currentTimeMillis() - UploadFolder.ABANDONED.toMillis() - 1000));
        Files.writeString(folder.resolve("new"), "x");
    }

    @Test
    void embeddedStartLeavesNothing() {
        assertThat(new UploadFolder(folder, "h2").clearAtStart()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void startOfOneOfSeveralNodesLeavesWhatMayBeUnderway() {
        assertThat(new UploadFolder(folder, "postgresql").clearAtStart()).isEqualTo(1);
        assertThat(folder.resolve("new")).exists();
    }

    @Test
    void hourlyRoundTakesTheOldOnly() {
        assertThat(new UploadFolder(folder, "h2").clear(UploadFolder.ABANDONED)).isEqualTo(1);
        assertThat(folder.resolve("new")).exists();
    }

    @Test
    void folderThatIsNotThereYetIsEmpty() {
        assertThat(new UploadFolder(folder.resolve("none"), "h2").clearAtStart())
                .isZero();
    }
}
