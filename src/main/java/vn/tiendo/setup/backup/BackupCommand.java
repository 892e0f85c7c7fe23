package vn.tiendo.setup.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code backup [file]}: a backup of the data folder, whether the product runs on it or not. It gets its name only after it
 * has been restored aside and found whole.
 */
record BackupCommand(Path data, String version, Instant at) implements Command {

    @Override
    public String run(List<String> arguments) throws IOException, SQLException {
        DataFolder folder = new DataFolder(data);
        if (!folder.hasDatabase()) {
            throw new BackupRefused("There is no database in " + data + ". Say which folder: make backup DATA=...");
        }
        Path wanted = arguments.isEmpty() ? null : Path.of(arguments.get(0)).toAbsolutePath();
        if (wanted != null && Files.exists(wanted)) {
            throw new BackupRefused(wanted + " is there already; nothing was written.");
        }
        Path unverified = written(folder);
        Manifest manifest;
        try {
            manifest = new BackupFile(unverified).verify();
        } catch (BackupRefused | IOException | SQLException e) {
            throw new BackupRefused(
                    "The backup was written, but could not be restored: " + e.getMessage()
                            + "\nIt is no backup, and lies in " + unverified,
                    e);
        }
        Path target = wanted == null ? BackupNames.verified(unverified) : wanted;
        if (target.getParent() != null) {
            Files.createDirectories(target.getParent());
        }
        // Onto another disk it is copied: under another name first, so that half a copy is never taken for a backup.
        Path arriving = target.resolveSibling(target.getFileName() + ".arriving");
        Files.move(unverified, arriving, StandardCopyOption.REPLACE_EXISTING);
        Seal.check(arriving);
        Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
        return "%s: %,d bytes, %d rows in %d tables, history up to %d, schema %s; restored aside and found whole."
                .formatted(
                        target,
                        Files.size(target),
                        manifest.contents().total(),
                        manifest.rows().size(),
                        manifest.lastHistory(),
                        manifest.schema());
    }

    private Path written(DataFolder folder) throws IOException, SQLException {
        Optional<Bell> bell = Bell.of(data);
        Optional<Path> byTheRunning = bell.isPresent() ? bell.get().ring() : Optional.empty();
        if (byTheRunning.isPresent()) {
            return byTheRunning.get();
        }
        Path target = BackupNames.unverified(data, at);
        Snapshot snapshot;
        try {
            snapshot = folder.opened(connection -> Snapshot.take(connection, BackupNames.copy(target)));
        } catch (IOException | SQLException | RuntimeException e) {
            Files.delete(target);
            throw e;
        }
        snapshot.pack(folder, target, version, at);
        return target;
    }
}
