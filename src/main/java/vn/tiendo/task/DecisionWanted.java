package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A difficulty that its owner cannot remove: who has to decide, and by when. It stands on the next meeting's agenda. */
@Entity
@Immutable
public class DecisionWanted extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    private String difficulty;
    private String proposal;

    @Enumerated(EnumType.STRING)
    private DecidingLevel decidingLevel;

    private LocalDate wantedBy;

    protected DecisionWanted() {}

    DecisionWanted(ProgressReport report, DecidingLevel level, LocalDate wantedBy, Reporter by, Instant at) {
        super(report.task(), by, at);
        this.report = report;
        this.difficulty = report.difficulty();
        this.proposal = report.proposal();
        this.decidingLevel = level;
        this.wantedBy = wantedBy;
    }

    public ProgressReport report() {
        return report;
    }

    public String difficulty() {
        return difficulty;
    }

    public String proposal() {
        return proposal;
    }

    public DecidingLevel decidingLevel() {
        return decidingLevel;
    }

    /** The day by which the owner needs it; null when not said. */
    public LocalDate wantedBy() {
        return wantedBy;
    }
}
