package vn.tiendo.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A public report in which an order was found: what a task's wording goes back to. */
@Entity
public class SourceDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String title;
    private String publisher;
    private String language;
    private LocalDate publishedOn;
    private String basis;
    private String address;

    protected SourceDocument() {}

    public SourceDocument(
            String code,
            String title,
            String publisher,
            String language,
            LocalDate publishedOn,
            String basis,
            String address) {
        this.code = code;
        this.title = title;
        this.publisher = publisher;
        this.language = language;
        this.publishedOn = publishedOn;
        this.basis = basis;
        this.address = address;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Who published it; null when not known. */
    public String publisher() {
        return publisher;
    }

    /** The language it is written in, as a tag: en, de, vi. */
    public String language() {
        return language;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** How the day of publication is known. */
    public String basis() {
        return basis;
    }

    public String address() {
        return address;
    }
}
