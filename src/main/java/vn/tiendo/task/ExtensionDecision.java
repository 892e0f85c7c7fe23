package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What the staff said to a wish for a later day. There is one decision at most. */
@Entity
@Immutable
public class ExtensionDecision extends TaskFact {

    /** What was said. */
    public enum Verdict {
        /** The day that was wanted. */
        GRANTED,
        /** Later than now, yet not the day that was wanted. */
        GRANTED_OTHER_DAY,
        /** The day in force stands. */
        REFUSED,
        /** Nobody decided: the task ended first. */
        LAPSED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private ExtensionRequest request;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private LocalDate grantedOn;
    private String word;

    protected ExtensionDecision() {}

    ExtensionDecision(
            ExtensionRequest request, Verdict verdict, LocalDate grantedOn, String word, Reporter by, Instant at) {
        super(request.task(), by, at);
        this.request = request;
        this.verdict = verdict;
        this.grantedOn = grantedOn;
        this.word = word;
    }

    public ExtensionRequest request() {
        return request;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The new last good day; null when it was refused. */
    public LocalDate grantedOn() {
        return grantedOn;
    }

    /** The word that goes with it. */
    public String word() {
        return word;
    }
}
