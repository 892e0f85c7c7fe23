package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.shared.Language;

/** A piece of evidence brought for a task. Kept for ever, even when withdrawn. */
@Entity
@Immutable
public class TaskEvidence extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private Evidence evidence;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected TaskEvidence() {}

    TaskEvidence(Task task, Evidence evidence, Reporter by, Instant at) {
        super(task, by, at);
        this.evidence = evidence;
        this.origin = by.origin();
    }

    public Evidence evidence() {
        return evidence;
    }

    /** Who brought it, by the name to show: the organisation spoken for, else the desk. */
    public String who(Language language) {
        if (organisation() != null) {
            return organisation().name().in(language);
        }
        return account() == null ? "" : account().name().in(language);
    }

    public Origin origin() {
        return origin;
    }
}
