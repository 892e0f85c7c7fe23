package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What became of a claim. There is one answer at most. */
@Entity
@Immutable
public class ClaimAnswer extends TaskFact {

    /** What became of it. */
    public enum Verdict {
        /** The task is done. */
        ACCEPTED,
        /** Not so, for the reason given: the owner has the task again. */
        RETURNED,
        /** The owner spoke again before anybody answered. */
        SUPERSEDED,
        /** The task ended otherwise: cancelled, or done by what a document says. */
        LAPSED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    protected ClaimAnswer() {}

    ClaimAnswer(Claim claim, Verdict verdict, String reason, Reporter by, Instant at) {
        super(claim.task(), by, at);
        this.claim = claim;
        this.verdict = verdict;
        this.reason = reason;
    }

    public Claim claim() {
        return claim;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Always there when it was returned. */
    public String reason() {
        return reason;
    }
}
