package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;

/** Says that a piece of evidence proves nothing any more, and why. The piece itself stays. */
@Entity
@Immutable
public class EvidenceWithdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private TaskEvidence taskEvidence;

    private Instant withdrawnAt;
    private LocalDate withdrawnOn;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    protected EvidenceWithdrawal() {}

    EvidenceWithdrawal(TaskEvidence piece, String reason, Reporter by, Instant at) {
        this.taskEvidence = piece;
        this.reason = reason;
        this.withdrawnAt = at;
        this.withdrawnOn = LocalDate.ofInstant(at, Language.ZONE);
        this.account = by.account();
        this.organisation = by.organisation();
    }

    public TaskEvidence piece() {
        return taskEvidence;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** The day of {@link #withdrawnAt} in Asia/Ho_Chi_Minh. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String reason() {
        return reason;
    }
}
