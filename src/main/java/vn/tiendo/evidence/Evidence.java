package vn.tiendo.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A piece of evidence. What it proves is known to whoever holds it; it is never changed and never deleted. */
@Entity
@Immutable
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private String fileHash;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileKind fileKind;

    private Long fileSize;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "document_number"))
    @AttributeOverride(name = "issuedOn", column = @Column(name = "document_issued_on"))
    @AttributeOverride(name = "issuer", column = @Column(name = "document_issuer"))
    private DocumentReference document;

    protected Evidence() {}

    Evidence(Piece piece) {
        title = piece.title();
        document = piece.document();
        if (piece.file() != null) {
            fileHash = piece.file().hash();
            fileName = piece.file().name();
            fileKind = piece.file().kind();
            fileSize = piece.file().size();
        }
    }

    public Long id() {
        return id;
    }

    /** What it shows; null when nobody said. */
    public String title() {
        return title;
    }

    public boolean isFile() {
        return fileHash != null;
    }

    /** SHA-256 of the file's content; null without a file, as are name, kind and size. */
    public String fileHash() {
        return fileHash;
    }

    public String fileName() {
        return fileName;
    }

    public FileKind fileKind() {
        return fileKind;
    }

    /** In bytes. */
    public Long fileSize() {
        return fileSize;
    }

    /** The document it names; null for a mere file. */
    public DocumentReference document() {
        return document;
    }

    /** What to call it in a line: the document's number, else what it shows, else the file's name. */
    public String brief() {
        if (document != null) {
            return document.number();
        }
        return title == null ? fileName : title;
    }
}
