package vn.tiendo.setup.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A database as it is at one moment, copied into a file, and what it held then. */
record Snapshot(Path copy, Contents contents) {

    /** Takes it; while this lasts nobody else may write, or half a transaction can be in the copy. */
    static Snapshot take(Connection connection, Path copy) throws SQLException {
        Contents contents = Contents.of(connection);
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, copy.toAbsolutePath().toString());
            backup.execute();
        }
        return new Snapshot(copy, contents);
    }

    /** Makes a sealed backup of it and of what lies beside the database; the copy is deleted. */
    void pack(DataFolder data, Path target, String program, Instant at) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target), StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(copy))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    if (entry.getName().equals(DataFolder.DATABASE)) {
                        zip.putNextEntry(new ZipEntry(DataFolder.DATABASE));
                        parts.put(DataFolder.DATABASE, Seal.copy(in, zip));
                        zip.closeEntry();
                    }
                }
            }
            for (String name : data.besides()) {
                zip.putNextEntry(new ZipEntry(name));
                try (InputStream in = Files.newInputStream(data.path().resolve(name))) {
                    parts.put(name, Seal.copy(in, zip));
                }
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(Manifest.of(contents, program, at.toString(), parts)
                    .asText()
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        Seal.put(target);
        Files.delete(copy);
    }
}
