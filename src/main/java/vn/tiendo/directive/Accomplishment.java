package vn.tiendo.directive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;

/** Something that a document reports as done, wholly or in part, whether or not a task asked for it. */
@Entity
@Immutable
public class Accomplishment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Directive directive;

    private String item;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "what_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "what_vi"))
    private Bilingual what;

    private LocalDate doneOn;
    private String document;
    private boolean partial;

    @ManyToMany
    @JoinTable(name = "accomplishment_organisation")
    private List<Organisation> organisation;

    protected Accomplishment() {}

    public Accomplishment(
            Directive directive,
            String item,
            Bilingual what,
            List<Organisation> by,
            LocalDate doneOn,
            String document,
            boolean partial) {
        this.directive = directive;
        this.item = item;
        this.what = what;
        this.organisation = by;
        this.doneOn = doneOn;
        this.document = document;
        this.partial = partial;
    }

    public Bilingual what() {
        return what;
    }

    public List<Organisation> by() {
        return organisation;
    }

    /** The day it was done; null when the document does not say. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String document() {
        return document;
    }

    public boolean isPartial() {
        return partial;
    }
}
