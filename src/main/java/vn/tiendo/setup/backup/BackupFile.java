package vn.tiendo.setup.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** One backup: database, keys and manifest in one sealed zip file. A copy of the data as secret as the data. */
record BackupFile(Path path) {

    /** No other name is unpacked, wherever it would lead to. */
    private static final Pattern PART = Pattern.compile("tiendo\\.mv\\.db|demo-began|keys/[a-z][a-z.-]*");

    /**
     * Restores it into an empty folder and holds what came out against what the backup says of itself.
     *
     * @throws BackupRefused when anything differs, or the database contradicts itself
     */
    Manifest restoreInto(Path folder) throws IOException, SQLException {
        Seal.check(path);
        Manifest manifest = unpack(folder);
        DataFolder restored = new DataFolder(folder);
        Contents found = restored.opened(connection -> {
            List<String> wrong = Contradictions.in(connection);
            if (!wrong.isEmpty()) {
                throw new BackupRefused(path + " contradicts itself: " + String.join("; ", wrong));
            }
            return Contents.of(connection);
        });
        if (!found.equals(manifest.contents())) {
            throw new BackupRefused(path + " holds " + found + ", and says that it holds " + manifest.contents());
        }
        return manifest;
    }

    /** The same, in a folder beside it that is gone afterwards. */
    Manifest verify() throws IOException, SQLException {
        Path aside = Files.createTempDirectory(path.toAbsolutePath().getParent(), "checking-");
        try {
            return restoreInto(aside);
        } finally {
            delete(aside);
        }
    }

    private Manifest unpack(Path folder) throws IOException {
        Manifest manifest = null;
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Manifest.NAME)) {
                    manifest = Manifest.read(zip.readAllBytes());
                } else if (PART.matcher(entry.getName()).matches()) {
                    Path target = folder.resolve(entry.getName());
                    Files.createDirectories(target.getParent());
                    try (OutputStream out = Files.newOutputStream(target)) {
                        parts.put(entry.getName(), Seal.copy(zip, out));
                    }
                    OwnerOnly.make(target);
                } else {
                    throw new BackupRefused(path + " holds " + entry.getName() + ", which no backup has");
                }
            }
        }
        if (manifest == null || !manifest.parts().equals(parts)) {
            throw new BackupRefused(path + " is not complete: its files are not those of its manifest");
        }
        return manifest;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
