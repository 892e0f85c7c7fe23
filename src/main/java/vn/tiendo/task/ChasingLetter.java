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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;

/**
 * An official letter that chases a unit for its overdue tasks (công văn đôn đốc). It is a draft, which chases nobody and
 * counts nothing, until the number it got at the registry is recorded; a draft can be dropped. Its tasks are kept as they
 * stood on the day of the draft, so that it reads the same whenever it is printed.
 */
@Entity
public class ChasingLetter {

    /**
     * The words of a letter that its author may change before it goes out.
     *
     * @param recipients to whom it goes
     * @param opening what stands above the table
     * @param request what stands below it
     * @param answerBy the last day for an answer
     */
    public record Wording(Bilingual recipients, Bilingual opening, Bilingual request, LocalDate answerBy) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation openUnit;

    private Instant at;
    private LocalDate onDay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private int nth;
    private int size;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "recipients_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "recipients_vi"))
    private Bilingual recipients;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "opening_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "opening_vi"))
    private Bilingual opening;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "request_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "request_vi"))
    private Bilingual request;

    private LocalDate answerBy;
    private Instant droppedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private LetterNumber number;

    @Version
    private int version;

    protected ChasingLetter() {}

    ChasingLetter(Organisation unit, int nth, int size, Wording wording, Reporter by, Instant at) {
        this.unit = unit;
        this.openUnit = unit;
        this.nth = nth;
        this.size = size;
        this.account = by.account();
        this.organisation = by.organisation();
        this.at = at;
        this.onDay = LocalDate.ofInstant(at, Language.ZONE);
        read(wording);
    }

    private void read(Wording wording) {
        recipients = wording.recipients();
        opening = wording.opening();
        request = wording.request();
        answerBy = wording.answerBy();
    }

    /** Words it anew while it is a draft. */
    void word(Wording wording) {
        checkNotDropped();
        checkNotOut();
        read(wording);
    }

    /** Lets the draft go: it chases nobody, and the unit can get another. */
    void drop(Instant when) {
        checkNotDropped();
        checkNotOut();
        droppedAt = when;
        openUnit = null;
    }

    /**
     * The number it got at the registry; a second one corrects the first, and says why.
     *
     * @param issued the day on the letter: not before the draft, not after today
     * @return what is to be kept
     */
    LetterNumber number(String given, LocalDate issued, String word, Reporter by, Instant when) {
        checkNotDropped();
        if (issued.isBefore(onDay)) {
            throw new RuleBroken("issuedOn", w -> w.beforeTheDraft(onDay));
        }
        if (issued.isAfter(LocalDate.ofInstant(when, Language.ZONE))) {
            throw new RuleBroken("issuedOn", w -> w.notYet(issued.toString()));
        }
        if (number != null && number.number().equals(given) && number.issuedOn().equals(issued)) {
            throw new RuleBroken("number", w -> w.isItsNumber());
        }
        if (number != null && word == null) {
            String its = number.number();
            throw new RuleBroken("word", w -> w.reasonForCorrection(its));
        }
        return new LetterNumber(this, given, issued, word, by, when);
    }

    /** Goes out under a number that is kept. */
    void issue(LetterNumber kept) {
        number = kept;
        openUnit = null;
    }

    private void checkNotOut() {
        if (number != null) {
            String its = number.number();
            throw new RuleBroken(null, w -> w.letterIsOut(its));
        }
    }

    private void checkNotDropped() {
        if (droppedAt != null) {
            throw new RuleBroken(null, w -> w.letterIsDropped());
        }
    }

    public Long id() {
        return id;
    }

    /** Whom it chases. */
    public Organisation unit() {
        return unit;
    }

    public Instant at() {
        return at;
    }

    /** The day of the draft, for which its tasks and their days overdue hold. */
    public LocalDate onDay() {
        return onDay;
    }

    public Account account() {
        return account;
    }

    /** In whose name it was drafted; null where the staff belong to none. */
    public Organisation organisation() {
        return organisation;
    }

    /** Which time it is, the highest among its tasks, counted from 1. */
    public int nth() {
        return nth;
    }

    /** How many tasks it names. */
    public int size() {
        return size;
    }

    public Wording wording() {
        return new Wording(recipients, opening, request, answerBy);
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** The number in force; null for a draft. */
    public LetterNumber number() {
        return number;
    }

    public boolean isDropped() {
        return droppedAt != null;
    }

    public boolean isDraft() {
        return number == null && droppedAt == null;
    }
}
