package vn.tiendo.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import vn.tiendo.shared.RuleBroken;

/**
 * A file that was sent, has been looked into and may be kept. Looking takes as long as reading it, so it is done before
 * a transaction begins.
 *
 * @param path where it lies until the request ends
 * @param hash SHA-256 of its content, 64 hexadecimal digits
 * @param name the sender's, cleaned, ending as files of the kind do
 */
public record CheckedFile(Path path, String hash, FileKind kind, String name, long size) {

    /** The biggest file taken, in bytes. */
    public static final long LIMIT = 25L << 20;

    /**
     * Looks into a file.
     *
     * @param name what the sender called it; nothing is concluded from it
     * @throws RuleBroken about the field {@code file}, when it is empty, too big, damaged or of no kind that is taken
     */
    public static CheckedFile of(Path path, String name) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw new RuleBroken("file", w -> w.fileEmpty());
            }
            if (size > LIMIT) {
                throw new RuleBroken("file", w -> w.fileTooBig(LIMIT >> 20));
            }
            FileKind kind = kind(path);
            return new CheckedFile(path, hash(path), kind, FileName.of(name, kind), size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind kind(Path path) throws IOException {
        FileHead head;
        try (InputStream content = Files.newInputStream(path)) {
            head = new FileHead(content.readNBytes(FileHead.LENGTH));
        }
        if (head.isZip()) {
            return Archive.kind(path);
        }
        FileKind kind = head.isCompound() ? ofCompound(path) : head.kind();
        if (kind == null) {
            throw new RuleBroken("file", w -> w.fileUnknown());
        }
        return kind;
    }

    private static FileKind ofCompound(Path path) {
        Set<String> names;
        try (FileChannel file = FileChannel.open(path)) {
            names = CompoundFile.names(file);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new RuleBroken("file", w -> w.fileDamaged());
        }
        if (names.contains("EncryptedPackage")) {
            throw new RuleBroken("file", w -> w.fileLocked());
        }
        if (names.contains("WordDocument")) {
            return FileKind.DOC;
        } else if (names.contains("Workbook") || names.contains("Book")) {
            return FileKind.XLS;
        }
        return names.contains("PowerPoint Document") ? FileKind.PPT : null;
    }

    private static String hash(Path path) throws IOException {
        try (InputStream content = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
