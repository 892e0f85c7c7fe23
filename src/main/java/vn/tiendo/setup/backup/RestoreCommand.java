package vn.tiendo.setup.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code restore <file>}: brings a backup back into the data folder. What is there is moved aside, never deleted, and only
 * after the backup has been unpacked beside it, opened and found whole.
 */
record RestoreCommand(Path data, Instant at) implements Command {

    @Override
    public String run(List<String> arguments) throws IOException, SQLException {
        if (arguments.isEmpty()) {
            throw new BackupRefused("Say which backup: make restore FROM=... DATA=...");
        }
        Path from = Path.of(arguments.get(0));
        if (!Files.isRegularFile(from)) {
            throw new BackupRefused("There is no file " + from + "; nothing was changed.");
        }
        DataFolder folder = new DataFolder(data);
        if (folder.isOpen()) {
            throw new BackupRefused("Tiendo is running on " + data + ". Stop it first; nothing was changed.");
        }
        Files.createDirectories(data);
        Path fresh = Files.createDirectory(data.resolve("restoring-" + BackupNames.moment(at)));
        Manifest manifest;
        try {
            manifest = new BackupFile(from).restoreInto(fresh);
        } catch (IOException | SQLException | RuntimeException e) {
            BackupFile.delete(fresh);
            throw e;
        }
        Path aside = data.resolve("before-restore-" + BackupNames.moment(at));
        List<String> moved = moveAside(aside);
        for (String part : manifest.parts().keySet()) {
            Files.createDirectories(data.resolve(part).getParent());
            Files.move(fresh.resolve(part), data.resolve(part));
        }
        BackupFile.delete(fresh);
        return "%s is back in %s, as it was at %s: %d rows in %d tables, history up to %d, schema %s.\n%s"
                .formatted(
                        from,
                        data,
                        manifest.takenAt(),
                        manifest.contents().total(),
                        manifest.rows().size(),
                        manifest.lastHistory(),
                        manifest.schema(),
                        moved.isEmpty()
                                ? "There were no data before."
                                : "What was there before is in " + aside + ": " + String.join(", ", moved));
    }

    /** What a backup can replace; mails written as files, uploads and backups stay where they are. */
    private List<String> moveAside(Path aside) throws IOException {
        List<String> moved = new ArrayList<>();
        for (String name : List.of(DataFolder.DATABASE, DataFolder.KEYS, DataFolder.DEMO_BEGAN)) {
            if (Files.exists(data.resolve(name))) {
                Files.createDirectories(aside);
                Files.move(data.resolve(name), aside.resolve(name));
                moved.add(name);
            }
        }
        return moved;
    }
}
