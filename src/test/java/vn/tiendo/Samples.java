package vn.tiendo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, made here, as programs write them. */
public final class Samples {

    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.%s+xml\"/></Types>";

    private Samples() {}

    public static byte[] pdf() {
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** A PDF of this many bytes, its content not to be compressed, another one for each seed. */
    public static byte[] pdf(int size, long seed) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        System.arraycopy(pdf(), 0, content, 0, 9);
        return content;
    }

    public static byte[] png() {
        return java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }

    public static byte[] gif() {
        return bytes("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;");
    }

    public static byte[] webp() {
        return bytes("RIFF\u0010\u0000\u0000\u0000WEBPVP8 \u0000\u0000\u0000\u0000");
    }

    public static byte[] heic() {
        return bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic");
    }

    /** A newer Office document whose main part is called so, without {@code application/vnd.} and {@code +xml}. */
    public static byte[] office(String mainPart) {
        return zip(Map.of("[Content_Types].xml", bytes(TYPES.formatted(mainPart)), "main.xml", bytes("<a/>")));
    }

    public static byte[] docx() {
        return office("openxmlformats-officedocument.wordprocessingml.document.main");
    }

    public static byte[] openDocument(String type) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument." + type));
        entries.put("content.xml", bytes("<office:document-content/>"));
        return zip(entries);
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip of one entry of so many megabytes of nothing. */
    public static byte[] bomb(int megabytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("nothing"));
                byte[] nothing = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(nothing);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zipOf(int entries) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            all.put("f" + i, new byte[0]);
        }
        return zip(all);
    }

    /** A zip whose one entry says that it is encrypted. */
    public static byte[] lockedZip() {
        byte[] zip = zip(Map.of("a.txt", bytes("a")));
        ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        all.putShort(6, (short) (all.getShort(6) | 1));
        int directory = all.getInt(zip.length - 6);
        all.putShort(directory + 8, (short) (all.getShort(directory + 8) | 1));
        return zip;
    }

    /** The container of older Office with a stream of this name, in the second sector of its directory. */
    public static byte[] compound(String stream) {
        ByteBuffer all = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        all.put(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        all.putShort(26, (short) 3)
                .putShort(28, (short) 0xFFFE)
                .putShort(30, (short) 9)
                .putShort(32, (short) 6);
        // one sector of the table, in sector 0; the directory begins in sector 1
        all.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, 4096)
                .putInt(60, -2)
                .putInt(68, -2)
                .putInt(76, 0);
        for (int i = 1; i < 109; i++) {
            all.putInt(76 + 4 * i, -1);
        }
        // sector 0: the table; sectors 1 and 2: the directory
        for (int i = 0; i < 128; i++) {
            all.putInt(512 + 4 * i, -1);
        }
        all.putInt(512, -3).putInt(516, 2).putInt(520, -2);
        entry(all, 1024, "Root Entry");
        entry(all, 1536, stream);
        return all.array();
    }

    private static void entry(ByteBuffer all, int at, String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i < text.length; i++) {
            all.put(at + i, text[i]);
        }
        all.putShort(at + 64, (short) (text.length + 2));
    }

    public static byte[] exe() {
        return bytes("MZ\u0090\u0000\u0003\u0000This program cannot be run in DOS mode.");
    }

    public static byte[] svg() {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
    }

    public static byte[] html() {
        return bytes("<!doctype html><script>alert(1)</script>");
    }

    /** A page that is a PDF to readers that search for its beginning. */
    public static byte[] htmlThenPdf() {
        byte[] page = bytes("<script>alert(1)</script><!--");
        byte[] both = Arrays.copyOf(page, page.length + pdf().length);
        System.arraycopy(pdf(), 0, both, page.length, pdf().length);
        return both;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For contents too long to be shown when they differ. */
    public static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
