package vn.tiendo.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The first bytes of a file, which tell what it is. They have to stand at the very beginning: readers that look for
 * them further in are what files that are two things at once live on.
 */
record FileHead(byte[] bytes) {

    /** As many bytes as have to be read. */
    static final int LENGTH = 32;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    /** The kind, where the first bytes alone settle it; null otherwise. */
    FileKind kind() {
        if (begins(0, "%PDF-")) {
            return FileKind.PDF;
        } else if (begins(PNG)) {
            return FileKind.PNG;
        } else if (begins(JPEG)) {
            return FileKind.JPEG;
        } else if (begins(0, "GIF87a") || begins(0, "GIF89a")) {
            return FileKind.GIF;
        } else if (begins(0, "RIFF") && begins(8, "WEBP")) {
            return FileKind.WEBP;
        } else if (begins(4, "ftyp") && HEIC_BRANDS.contains(text(8, 4))) {
            return FileKind.HEIC;
        }
        return null;
    }

    boolean isZip() {
        return isZip(bytes);
    }

    static boolean isZip(byte[] head) {
        return head.length >= ZIP.length && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    boolean isCompound() {
        return begins(COMPOUND);
    }

    private boolean begins(byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private boolean begins(int from, String with) {
        return text(from, with.length()).equals(with);
    }

    private String text(int from, int length) {
        return bytes.length < from + length ? "" : new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
