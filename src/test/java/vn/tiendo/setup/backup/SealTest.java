package vn.tiendo.setup.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    @TempDir
    private Path folder;

    @Test
    void everyFlippedByteIsFound() throws Exception {
        Path zip = sealed();
        byte[] whole = Files.readAllBytes(zip);
        for (int place = 0; place < whole.length; place++) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 1;
            Path bad = Files.write(folder.resolve("bad.zip"), flipped);
            assertThatThrownBy(() -> Seal.check(bad)).as("byte %d", place).isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void aFileCutShortOrNeverSealedIsNoBackup() throws Exception {
        byte[] whole = Files.readAllBytes(sealed());
        for (int length : new int[] {0, 10, 72, 73, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Seal.check(cut)).as("%d bytes", length).isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void anyProgramReadsASealedZip() throws Exception {
        Path zip = sealed();
        Seal.check(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(Seal.copy(file.getInputStream(file.getEntry("part")), out))
                    .isEqualTo(Seal.copy(new ByteArrayInputStream(out.toByteArray()), new ByteArrayOutputStream()));
            assertThat(file.getComment()).startsWith("sha256:");
        }
    }

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(Contents.compareVersions("10", "9")).isPositive();
        assertThat(Contents.compareVersions("6.1", "6")).isPositive();
        assertThat(Contents.compareVersions("6_1", "10")).isNegative();
        assertThat(Contents.compareVersions("9", "9")).isZero();
    }

    private Path sealed() throws Exception {
        Path zip = folder.resolve("sealed.zip");
        byte[] content = new byte[600];
        new Random(1).nextBytes(content);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("part"));
            out.write(content);
            out.closeEntry();
        }
        Seal.put(zip);
        return zip;
    }
}
