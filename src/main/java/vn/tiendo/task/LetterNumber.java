package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;

/** The number and day a chasing letter got at the registry, as somebody recorded them. A mistake is corrected by the next one. */
@Entity
@Immutable
public class LetterNumber {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private ChasingLetter letter;

    private String number;
    private LocalDate issuedOn;
    private String word;
    private Instant at;
    private LocalDate onDay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    protected LetterNumber() {}

    LetterNumber(ChasingLetter letter, String number, LocalDate issuedOn, String word, Reporter by, Instant at) {
        this.letter = letter;
        this.number = number;
        this.issuedOn = issuedOn;
        this.word = word;
        this.account = by.account();
        this.organisation = by.organisation();
        this.at = at;
        this.onDay = LocalDate.ofInstant(at, Language.ZONE);
    }

    public Long id() {
        return id;
    }

    public ChasingLetter letter() {
        return letter;
    }

    /** Number and symbol, such as 123/BCT-VP; unique among the letters of one year. */
    public String number() {
        return number;
    }

    /** The day on the letter. */
    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** What was said with it; why, where it corrects; null when nothing was. */
    public String word() {
        return word;
    }

    public Instant at() {
        return at;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public Account account() {
        return account;
    }
}
