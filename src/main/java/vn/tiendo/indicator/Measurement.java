package vn.tiendo.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;

/** What was counted on a day, and who says so. Never changed; a correction is another one that names it. */
@Entity
@Immutable
@Table(name = "indicator_measurement")
public class Measurement {

    /** How exact the figure is. */
    public static final String ABOUT = "about";

    public static final String MORE_THAN = "more-than";

    /** Stands for the place in a document where there is none: the figure is made up for the demonstration. */
    public static final String MADE_UP = "demo";

    /** The longest word on a figure, in characters. */
    public static final int WORD_LIMIT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    private LocalDate measuredOn;
    private BigDecimal amount;
    private String qualifier;
    private String item;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private Instant enteredAt;
    private String word;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measurement replaces;

    protected Measurement() {}

    /** What a document says; {@code item} is the place in it. */
    public Measurement(LocalDate measuredOn, BigDecimal amount, String qualifier, String item) {
        this.measuredOn = measuredOn;
        this.amount = amount;
        this.qualifier = qualifier;
        this.item = item;
    }

    /**
     * A figure as it was said.
     *
     * @param qualifier {@link #ABOUT}, {@link #MORE_THAN}, or null for an exact figure
     * @param word where it comes from, or why the earlier one was wrong; null when nothing was said
     */
    public record Said(BigDecimal amount, LocalDate measuredOn, String qualifier, String word) {}

    /**
     * What somebody entered; {@code replaces} is the figure that it corrects, null when it is a new one. {@code ordinal}
     * tells it from others entered at the same moment.
     */
    Measurement(Said said, Measurement replaces, Account account, Instant at, int ordinal) {
        this(
                said.measuredOn(),
                said.amount(),
                said.qualifier(),
                "entered by " + account.id() + " " + at.toEpochMilli() + " " + ordinal);
        this.word = said.word();
        this.replaces = replaces;
        this.account = account;
        this.organisation = account.organisation();
        this.enteredAt = at;
    }

    void of(Indicator owner) {
        this.indicator = owner;
    }

    boolean isSameAs(Measurement other) {
        return item.equals(other.item) && measuredOn.equals(other.measuredOn);
    }

    public Long id() {
        return id;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    public BigDecimal amount() {
        return amount.stripTrailingZeros();
    }

    /** {@link #ABOUT}, {@link #MORE_THAN}, or null when the figure is exact. */
    public String qualifier() {
        return qualifier;
    }

    /** Where it stands in the documents; only of what was not entered by a person. */
    public String item() {
        return item;
    }

    public boolean isMadeUp() {
        return MADE_UP.equals(item);
    }

    /** Who entered it; null when a document says so. */
    /** Whether another organisation's people entered it; what a document says nobody did. */
    boolean isOfOthers(Organisation own) {
        return organisation != null && (own == null || !organisation.id().equals(own.id()));
    }

    /**
     * Who entered it, for somebody who may hear it: units and contractors hear of their own people, of others only which
     * organisation it was.
     */
    public Account enteredBy(Person viewer) {
        boolean own = organisation != null && organisation.id().equals(viewer.organisationId());
        return own || !viewer.role().seesOnlyOwn() ? account : null;
    }

    public Account account() {
        return account;
    }

    /** For which organisation it was entered; null when a document says so, or staff without one did. */
    public Organisation organisation() {
        return organisation;
    }

    /** When it was entered; null when a document says so. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** Where it comes from, or why the earlier one was wrong; null when nothing was said. */
    public String word() {
        return word;
    }

    /** The figure that it takes the place of; null when it is a new one. */
    public Measurement replaces() {
        return replaces;
    }
}
