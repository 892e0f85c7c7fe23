package vn.tiendo.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The container in which Office kept its documents until 2007, as [MS-CFB] describes it. Read as far as to know which
 * streams it holds, for these tell a document from an installer in the same container.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int LISTED_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 2000;
    private static final long LAST_SECTOR = 0xFFFFFFFAL;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new IOException("sectors of 2^" + shift);
        }
        this.sectorSize = 1 << shift;
    }

    /** The names of all streams and storages in it. */
    static Set<String> names(FileChannel file) throws IOException {
        return new CompoundFile(file).names();
    }

    private Set<String> names() throws IOException {
        Set<String> names = new HashSet<>();
        long sector = unsigned(header, 48);
        for (int read = 0; sector < LAST_SECTOR; read++) {
            if (read == MOST_SECTORS) {
                throw new IOException("its directory does not end");
            }
            ByteBuffer directory = sector(sector);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                int length = Short.toUnsignedInt(directory.getShort(at + 64));
                if (length > 2 && length <= 64) {
                    names.add(new String(directory.array(), at, length - 2, StandardCharsets.UTF_16LE));
                }
            }
            sector = after(sector);
        }
        return names;
    }

    /** Which sector a chain goes on with: the table of sectors says so, and where its own are the header does. */
    private long after(long sector) throws IOException {
        int perSector = sectorSize / 4;
        long part = sector / perSector;
        if (part < LISTED_IN_HEADER) {
            return unsigned(sector(unsigned(header, 76 + 4 * (int) part)), 4 * (int) (sector % perSector));
        }
        long list = unsigned(header, 68);
        long left = part - LISTED_IN_HEADER;
        for (; left >= perSector - 1; left -= perSector - 1) {
            list = unsigned(sector(list), sectorSize - 4);
        }
        return unsigned(sector(unsigned(sector(list), 4 * (int) left)), 4 * (int) (sector % perSector));
    }

    private ByteBuffer sector(long number) throws IOException {
        return read((number + 1) * sectorSize, sectorSize);
    }

    private ByteBuffer read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return bytes;
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
