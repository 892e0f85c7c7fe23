package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That the lead unit stands by what its contractor reported; until then it is the contractor's word alone. */
@Entity
@Immutable
public class ReportConfirmation extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    protected ReportConfirmation() {}

    ReportConfirmation(Task task, ProgressReport report, Reporter by, Instant at) {
        super(task, by, at);
        this.report = report;
    }

    public ProgressReport report() {
        return report;
    }
}
