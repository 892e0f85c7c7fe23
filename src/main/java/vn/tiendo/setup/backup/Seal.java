package vn.tiendo.setup.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of a whole zip file, kept as the file's comment at its very end, so that one byte changed anywhere is found: the
 * zip's own sums do not guard its directory. Any program that reads zip files reads a sealed one.
 */
final class Seal {

    private static final String MARK = "sha256:";
    private static final int LENGTH = MARK.length() + 64;

    private Seal() {}

    /** Seals a zip file that has no comment yet. */
    static void put(Path zip) throws IOException {
        long content = Files.size(zip) - 2;
        byte[] comment = (MARK + hash(zip, content)).getBytes(StandardCharsets.US_ASCII);
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "rw")) {
            // The last two bytes of such a file are the length of its comment, the lower one first.
            file.seek(content);
            file.write(LENGTH & 0xff);
            file.write(LENGTH >> 8);
            file.write(comment);
            file.getFD().sync();
        }
    }

    /** @throws BackupRefused when the file is not as it was sealed */
    static void check(Path zip) throws IOException {
        long content = Files.size(zip) - LENGTH - 2;
        byte[] end = new byte[LENGTH + 2];
        if (content > 0) {
            try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
                file.seek(content);
                file.readFully(end);
            }
        }
        byte[] expected = content <= 0 ? null : sealOf(zip, content);
        if (expected == null || !MessageDigest.isEqual(expected, end)) {
            throw new BackupRefused(zip + " is damaged, or no backup: its content is not what was sealed. Take another"
                    + " one; nothing was changed.");
        }
    }

    private static byte[] sealOf(Path zip, long content) throws IOException {
        byte[] comment = (MARK + hash(zip, content)).getBytes(StandardCharsets.US_ASCII);
        byte[] seal = new byte[LENGTH + 2];
        seal[0] = (byte) (LENGTH & 0xff);
        seal[1] = (byte) (LENGTH >> 8);
        System.arraycopy(comment, 0, seal, 2, LENGTH);
        return seal;
    }

    private static String hash(Path file, long length) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (long left = length; left > 0; ) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException(file + " ends too early");
                }
                digest.update(buffer, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies, and answers the SHA-256 of what was copied. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
