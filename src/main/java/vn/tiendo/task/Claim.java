package vn.tiendo.task;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An owner's word that the task is done: the report that says so, the day of the work, and the product. */
@Entity
@Immutable
public class Claim extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    private LocalDate doneOn;

    @Embedded
    private Product product;

    protected Claim() {}

    Claim(ProgressReport report, LocalDate doneOn, Product product, Reporter by, Instant at) {
        super(report.task(), by, at);
        this.report = report;
        this.doneOn = doneOn;
        this.product = product;
    }

    public ProgressReport report() {
        return report;
    }

    /** The day of the work, as the owner says; the day of entry is {@link #onDay}. */
    public LocalDate doneOn() {
        return doneOn;
    }

    /** Never null; {@link Product#NONE} when none was named. */
    public Product product() {
        return product == null ? Product.NONE : product;
    }
}
