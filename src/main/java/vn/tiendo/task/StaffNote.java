package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What the staff noted about a task for themselves. Units and contractors never see it. */
@Entity
@Immutable
public class StaffNote extends TaskFact {

    private String text;

    protected StaffNote() {}

    StaffNote(Task task, String text, Reporter by, Instant at) {
        super(task, by, at);
        this.text = text;
    }

    public String text() {
        return text;
    }
}
