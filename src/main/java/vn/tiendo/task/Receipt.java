package vn.tiendo.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** That an owner has the order in hand, and since which day. */
@Entity(name = "Receipt")
@jakarta.persistence.Table(name = "task_receipt")
@Immutable
public class Receipt extends TaskFact {

    private LocalDate receivedOn;

    protected Receipt() {}

    Receipt(Task task, LocalDate receivedOn, Reporter by, Instant at) {
        super(task, by, at);
        this.receivedOn = receivedOn;
    }

    /** The day the order arrived, as its owner says. */
    public LocalDate receivedOn() {
        return receivedOn;
    }
}
