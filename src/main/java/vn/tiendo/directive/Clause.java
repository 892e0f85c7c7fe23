package vn.tiendo.directive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import vn.tiendo.shared.Bilingual;

/** A numbered part of a directive that can be quoted. */
@Entity
public class Clause {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Directive directive;

    private String number;
    private int ordinal;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "text_vi"))
    private Bilingual text;

    protected Clause() {}

    Clause(Directive directive, String number, int ordinal, Bilingual text) {
        this.directive = directive;
        this.number = number;
        this.ordinal = ordinal;
        this.text = text;
    }

    public Long id() {
        return id;
    }

    /** As printed: 2, 6a. */
    public String number() {
        return number;
    }

    public Bilingual text() {
        return text;
    }

    public Directive directive() {
        return directive;
    }
}
