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
import java.util.Objects;

/** A figure to be reached by a day. */
@Entity
@Table(name = "indicator_target")
public class Target {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indicator indicator;

    private String comparison;
    private BigDecimal amount;
    private LocalDate dueOn;
    private String item;

    protected Target() {}

    public Target(String comparison, BigDecimal amount, LocalDate dueOn, String item) {
        this.comparison = comparison;
        this.amount = amount;
        this.dueOn = dueOn;
        this.item = item;
    }

    void of(Indicator owner) {
        this.indicator = owner;
    }

    boolean isSameAs(Target other) {
        return item.equals(other.item) && Objects.equals(dueOn, other.dueOn);
    }

    /** At least (≥), at most (≤) or exactly (=) the amount. */
    public String comparison() {
        return switch (comparison) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            default -> "=";
        };
    }

    public BigDecimal amount() {
        return amount.stripTrailingZeros();
    }

    /** The last day to reach it; null when none is given. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Whether a figure meets it. */
    public boolean isMetBy(BigDecimal figure) {
        int compared = figure.compareTo(amount);
        return switch (comparison) {
            case ">=" -> compared >= 0;
            case "<=" -> compared <= 0;
            default -> compared == 0;
        };
    }
}
