package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a task rests by a decision, or goes on again by another. While it rests it is counted in no sum. */
@Entity
@jakarta.persistence.Table(name = "task_suspension")
@Immutable
public class Suspension extends TaskFact {

    private boolean suspends;
    private String reason;
    private String document;

    protected Suspension() {}

    Suspension(Task task, boolean suspends, String reason, String document, Reporter by, Instant at) {
        super(task, by, at);
        this.suspends = suspends;
        this.reason = reason;
        this.document = document;
    }

    /** Whether it rests from here; otherwise it goes on. */
    public boolean suspends() {
        return suspends;
    }

    public String reason() {
        return reason;
    }

    /** The document that says so. */
    public String document() {
        return document;
    }
}
