package vn.tiendo.evidence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.engine.spi.SessionImplementor;

/**
 * Keeps pieces of evidence. The content of files lies in the database, in chunks, once for each hash: written in the
 * transaction of the fact it proves, read a chunk at a time with no connection held while a reader is slow.
 */
@ApplicationScoped
public class EvidenceStore {

    /** In bytes; a file passes through the heap in steps of this. */
    static final int CHUNK = 256 << 10;

    private static final String KEEP =
            "insert into file_content (hash, size, stored_at) select ?, ?, ? where not exists (select 1 from file_content"
                    + " where hash = ?)";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final String keep;

    EvidenceStore(
            AgroalDataSource database,
            EntityManager entities,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.entities = entities;
        // The embedded database has one writer at a time; on the other one two may bring the same file at once.
        this.keep = kind.equals("h2") ? KEEP : KEEP + " on conflict do nothing";
    }

    /** Stores a piece; a content that is there already is not stored again. */
    @Transactional
    public Evidence keep(Piece piece, Instant at) {
        if (piece.file() != null) {
            keep(piece.file(), at);
        }
        Evidence evidence = new Evidence(piece);
        entities.persist(evidence);
        return evidence;
    }

    private void keep(CheckedFile file, Instant at) {
        // The connection is that of the transaction.
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(keep)) {
            insert.setString(1, file.hash());
            insert.setLong(2, file.size());
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setString(4, file.hash());
            if (insert.executeUpdate() == 1) {
                keepChunks(connection, file);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keepChunks(Connection connection, CheckedFile file) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into file_chunk (hash, ordinal, content) values (?, ?, ?)");
                InputStream content = Files.newInputStream(file.path())) {
            insert.setString(1, file.hash());
            byte[] chunk = content.readNBytes(CHUNK);
            for (int ordinal = 0; chunk.length > 0; ordinal++) {
                insert.setInt(2, ordinal);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                chunk = content.readNBytes(CHUNK);
            }
        }
    }

    /**
     * Writes out the content of a piece that is a file, as fast as its reader takes it.
     *
     * @throws IOException when the reader does not take it
     */
    public void write(Evidence evidence, OutputStream out) throws IOException {
        letGo();
        long left = evidence.fileSize();
        for (int ordinal = 0; left > 0; ordinal++) {
            byte[] chunk = chunk(evidence.fileHash(), ordinal);
            out.write(chunk);
            left -= chunk.length;
        }
    }

    /**
     * Gives back the connection with which the piece was found. Held until the request ends, it would be one of few; as
     * many slow readers as there are connections would stop everybody.
     */
    private void letGo() {
        entities.unwrap(SessionImplementor.class).getJdbcCoordinator().afterTransaction();
    }

    private byte[] chunk(String hash, int ordinal) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select content from file_chunk where hash = ? and ordinal = ?")) {
            select.setString(1, hash);
            select.setInt(2, ordinal);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Content " + hash + " lacks chunk " + ordinal);
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
