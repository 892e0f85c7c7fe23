package vn.tiendo.setup.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.tiendo.shared.Language;

/** Where backups lie unless somebody says otherwise, and what they are called: by the moment, in Hanoi. */
final class BackupNames {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(Language.ZONE);
    private static final String UNVERIFIED = ".part";

    private BackupNames() {}

    /** The folder of backups in a data folder; made when it is not there. */
    static Path folder(Path data) throws IOException {
        Path folder = data.resolve("backups");
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            OwnerOnly.make(folder);
        }
        return folder;
    }

    /** A file that is a backup once it has been verified. */
    static Path unverified(Path data, Instant at) throws IOException {
        return made(folder(data).resolve("tiendo-" + moment(at) + ".zip" + UNVERIFIED));
    }

    /** The same, of data that an older version of the product made. */
    static Path beforeMigration(Path data, String schema, Instant at) throws IOException {
        return made(folder(data).resolve("before-" + schema + "-" + moment(at) + ".zip" + UNVERIFIED));
    }

    private static Path made(Path file) throws IOException {
        Files.createFile(file);
        OwnerOnly.make(file);
        return file;
    }

    /** Where the database's own copy lies while the backup is made of it. */
    static Path copy(Path unverified) {
        return unverified.resolveSibling(unverified.getFileName() + ".db");
    }

    static Path verified(Path unverified) {
        String name = unverified.getFileName().toString();
        return unverified.resolveSibling(name.substring(0, name.length() - UNVERIFIED.length()));
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
