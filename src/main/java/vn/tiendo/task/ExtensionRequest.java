package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An owner's wish for a later last good day. The clock keeps running while it waits. */
@Entity
@Immutable
public class ExtensionRequest extends TaskFact {

    /** Why the day cannot be kept, in a word that can be counted. */
    public enum Cause {
        /** What others owe has not come. */
        WAITING_FOR_OTHERS,
        /** The work grew, or the order was changed. */
        SCOPE,
        /** Money is missing or late. */
        FUNDING,
        /** Bidding and contracts take longer. */
        PROCUREMENT,
        /** A regulation is missing or stands in the way. */
        LEGAL,
        /** People are missing. */
        PEOPLE,
        /** What works badly or does not work. */
        TECHNICAL,
        /** Storm, flood, epidemic and the like. */
        FORCE_MAJEURE,
        /** None of these; the reason tells. */
        OTHER
    }

    private int ordinal;
    private LocalDate dueOn;
    private String wording;
    private LocalDate wantedOn;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String reason;

    protected ExtensionRequest() {}

    ExtensionRequest(Task task, int ordinal, LocalDate dueOn, Asked asked, Reporter by, Instant at) {
        super(task, by, at);
        this.ordinal = ordinal;
        this.dueOn = dueOn;
        this.wording = asked.wording();
        this.wantedOn = asked.day();
        this.cause = asked.cause();
        this.reason = asked.reason();
    }

    /**
     * What is asked.
     *
     * @param wording the day wanted as it was written: a day, or the words of a deadline
     * @param day what these words come to
     */
    public record Asked(String wording, LocalDate day, Cause cause, String reason) {}

    /** The how-manieth of this task, from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The last good day in force when it was asked. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String wording() {
        return wording;
    }

    public LocalDate wantedOn() {
        return wantedOn;
    }

    public Cause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }
}
