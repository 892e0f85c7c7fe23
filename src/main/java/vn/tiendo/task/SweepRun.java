package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.shared.NotAudited;

/** That all open tasks were looked at, when, and what came of it. */
@Entity
@Immutable
@NotAudited("it is the record of a run, each minute; what a run did is audited by batch")
public class SweepRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant startedAt;
    private Instant finishedAt;
    private LocalDate sweptDay;
    private int dueSoon;
    private int overdue;
    private int failed;
    private String failure;
    private String basis;

    protected SweepRun() {}

    public SweepRun(
            Instant startedAt,
            Instant finishedAt,
            LocalDate day,
            int dueSoon,
            int overdue,
            int failed,
            String failure,
            String basis) {
        this.startedAt = startedAt;
        this.finishedAt = finishedAt;
        this.sweptDay = day;
        this.dueSoon = dueSoon;
        this.overdue = overdue;
        this.failed = failed;
        this.failure = failure;
        this.basis = basis;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    /** The day it looked from. */
    public LocalDate day() {
        return sweptDay;
    }

    /** How many tasks it newly found due soon. */
    public int dueSoon() {
        return dueSoon;
    }

    /** How many tasks it newly found overdue. */
    public int overdue() {
        return overdue;
    }

    /** How many tasks could not be dealt with; they are tried again at the next run. */
    public int failed() {
        return failed;
    }

    /** Which failed first and why; null when none did. */
    public String failure() {
        return failure;
    }

    /** Which calendar and ladder it went by, as a fingerprint; null for a run of before these were kept. */
    public String basis() {
        return basis;
    }
}
