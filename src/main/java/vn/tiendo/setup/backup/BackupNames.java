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
        Path file = folder(data).resolve("tiendo-" + moment(at) + ".zip" + UNVERIFIED);
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

    static Path beforeMigration(Path data, String version, Instant at) throws IOException {
        return folder(data).resolve("before-" + version + "-" + moment(at) + ".zip" + UNVERIFIED);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
