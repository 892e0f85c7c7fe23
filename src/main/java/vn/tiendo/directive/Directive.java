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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.RuleBroken;

/** A document that gives orders, or that an order refers to: number, day, issuer, clauses. */
@Entity
public class Directive {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String kind;
    private String number;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "title_vi"))
    private Bilingual title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation issuer;

    private LocalDate issuedOn;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "preamble_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "preamble_vi"))
    private Bilingual preamble;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "note_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "note_vi"))
    private Bilingual note;

    @OneToMany(mappedBy = "directive", cascade = jakarta.persistence.CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Clause> clauses = new ArrayList<>();

    protected Directive() {}

    public Directive(
            String code,
            String kind,
            String number,
            Bilingual title,
            Organisation issuer,
            LocalDate issuedOn,
            Bilingual note) {
        this.code = code;
        this.kind = kind;
        this.number = number;
        this.title = title;
        this.issuer = issuer;
        this.issuedOn = issuedOn;
        this.note = note;
    }

    /** Gives the document its wording; a document keeps the wording it has. */
    public void word(Bilingual preamble, List<Bilingual> texts, List<String> numbers) {
        if (!clauses.isEmpty()) {
            return;
        }
        this.preamble = preamble;
        for (int i = 0; i < texts.size(); i++) {
            clauses.add(new Clause(this, numbers.get(i), i + 1, texts.get(i)));
        }
    }

    /** Adds a clause at the end; a number stands once. */
    public Clause add(String clauseNumber, Bilingual text) {
        if (clauses.stream().anyMatch(c -> c.number().equals(clauseNumber))) {
            throw new RuleBroken("clause", w -> w.clauseTaken(clauseNumber));
        }
        Clause clause = new Clause(this, clauseNumber, clauses.size() + 1, text);
        clauses.add(clause);
        return clause;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** notice, follow-up, review, decision, resolution, plan, strategy and so on, as the register has it. */
    public String kind() {
        return kind;
    }

    /** Number and symbol, such as 3255/QD-BCT; null when it has none. */
    public String number() {
        return number;
    }

    public Bilingual title() {
        return title;
    }

    public Organisation issuer() {
        return issuer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Bilingual preamble() {
        return preamble;
    }

    public Bilingual note() {
        return note;
    }

    public List<Clause> clauses() {
        return Collections.unmodifiableList(clauses);
    }
}
