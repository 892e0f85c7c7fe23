package vn.tiendo.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.tiendo.shared.RuleBroken;

/**
 * A look into a zip, which is also what newer Office documents are. It is never unpacked to disk; its entries are
 * inflated to be counted, because what their headers say of their size is the sender's word.
 */
final class Archive {

    static final int MOST_ENTRIES = 2000;
    static final long MOST_INFLATED = 200L << 20;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int HEAD_OF_LIST = 1 << 20;

    /** What {@value CONTENT_TYPES} calls the main part of a document without macros. */
    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX);

    private final byte[] buffer = new byte[1 << 16];
    private int entries;
    private long inflated;

    private Archive() {}

    /** Which kind of file a zip is; refused when it is broken, locked, too big inside, or none of ours. */
    static FileKind kind(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new Archive().count(zip);
            return kind(zip);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new RuleBroken("file", w -> locked ? w.fileLocked() : w.fileDamaged());
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleBroken("file", w -> w.fileDamaged());
        }
    }

    private static FileKind kind(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types != null) {
            String list = head(zip, types, HEAD_OF_LIST);
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> list.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new RuleBroken(
                            "file", w -> list.contains("macroEnabled") ? w.fileWithMacros() : w.fileUnknown()));
        }
        ZipEntry type = zip.getEntry("mimetype");
        if (type != null) {
            String written = head(zip, type, 100).strip();
            for (FileKind kind : new FileKind[] {FileKind.ODT, FileKind.ODS, FileKind.ODP}) {
                if (kind.mediaType().equals(written)) {
                    return kind;
                }
            }
            throw new RuleBroken("file", w -> w.fileUnknown());
        }
        return FileKind.ZIP;
    }

    private static String head(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private void count(ZipFile zip) throws IOException {
        if (zip.size() == 0) {
            throw new RuleBroken("file", w -> w.fileEmpty());
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            look(entry);
            try (InputStream content = zip.getInputStream(entry)) {
                count(content, 1);
            }
        }
    }

    private void look(ZipEntry entry) {
        if (++entries > MOST_ENTRIES) {
            throw new RuleBroken("file", w -> w.fileOfTooMany(MOST_ENTRIES));
        }
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?")) {
            throw new RuleBroken("file", w -> w.fileWithStrayNames());
        }
    }

    /** Inflates one entry, and what is in it where that is a zip again; a third one inside is nobody's evidence. */
    private void count(InputStream inside, int depth) throws IOException {
        InputStream content = new BufferedInputStream(inside);
        content.mark(4);
        boolean zip = FileHead.isZip(content.readNBytes(4));
        content.reset();
        if (zip && depth > 2) {
            throw new RuleBroken("file", w -> w.fileNested());
        }
        if (zip) {
            ZipInputStream nested = new ZipInputStream(new Counted(content), StandardCharsets.UTF_8);
            for (ZipEntry entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
                look(entry);
                count(nested, depth + 1);
            }
        } else {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                add(read);
            }
        }
    }

    private void add(long bytes) {
        inflated += bytes;
        if (inflated > MOST_INFLATED) {
            throw new RuleBroken("file", w -> w.fileTooBigInside(MOST_INFLATED >> 20));
        }
    }

    /** The zip inside the zip is inflated, too, and counts as it is read. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream source) {
            super(source);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            add(Math.max(0, read));
            return read;
        }
    }
}
