package vn.tiendo.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What was counted on a day, and who says so. Never changed; the next one corrects. */
@Entity
@Immutable
@Table(name = "indicator_measurement")
public class Measurement {

    /** How exact the figure is. */
    public static final String ABOUT = "about";

    public static final String MORE_THAN = "more-than";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    private LocalDate measuredOn;
    private BigDecimal amount;
    private String qualifier;
    private String item;

    protected Measurement() {}

    public Measurement(LocalDate measuredOn, BigDecimal amount, String qualifier, String item) {
        this.measuredOn = measuredOn;
        this.amount = amount;
        this.qualifier = qualifier;
        this.item = item;
    }

    void of(Indicator owner) {
        this.indicator = owner;
    }

    boolean isSameAs(Measurement other) {
        return item.equals(other.item) && measuredOn.equals(other.measuredOn);
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

    public String item() {
        return item;
    }
}
