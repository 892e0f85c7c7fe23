package vn.tiendo.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.tiendo.directive.SourceDocument;
import vn.tiendo.shared.Bilingual;

/** A place in a document where the order stands: what the task can be checked against. */
@Entity
public class TaskSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceDocument document;

    private String item;
    private int paragraph;
    private String deadline;
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "note_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "note_vi"))
    private Bilingual difference;

    private int ordinal;

    protected TaskSource() {}

    TaskSource(
            Task task,
            SourceDocument document,
            String item,
            int paragraph,
            String deadline,
            LocalDate dueOn,
            Bilingual difference,
            int ordinal) {
        this.task = task;
        this.document = document;
        this.item = item;
        this.paragraph = paragraph;
        this.deadline = deadline;
        this.dueOn = dueOn;
        this.difference = difference;
        this.ordinal = ordinal;
    }

    public SourceDocument document() {
        return document;
    }

    /** The id of the annotated order in the document, such as s0-06. */
    public String item() {
        return item;
    }

    /** Which paragraph of the document, counted from 1. */
    public int paragraph() {
        return paragraph;
    }

    /** The deadline in this document's own words; null when it gives none. */
    public String deadline() {
        return deadline;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** In what this document differs from the others; null when it does not. */
    public Bilingual difference() {
        return difference;
    }
}
