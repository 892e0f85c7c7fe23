package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Says that a piece of evidence proves nothing any more, and why. The piece itself stays. */
@Entity
@Immutable
public class EvidenceWithdrawal extends TaskFact {

    @ManyToOne(fetch = FetchType.LAZY)
    private TaskEvidence taskEvidence;

    private String reason;

    protected EvidenceWithdrawal() {}

    EvidenceWithdrawal(TaskEvidence piece, String reason, Reporter by, Instant at) {
        super(piece.task(), by, at);
        this.taskEvidence = piece;
        this.reason = reason;
    }

    public TaskEvidence piece() {
        return taskEvidence;
    }

    public String reason() {
        return reason;
    }
}
