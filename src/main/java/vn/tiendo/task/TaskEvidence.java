package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;

/** A piece of evidence brought for a task: by whom, when. Kept for ever, even when withdrawn. */
@Entity
@Immutable
public class TaskEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evidence evidence;

    private Instant addedAt;
    private LocalDate addedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected TaskEvidence() {}

    TaskEvidence(Task task, Evidence evidence, Reporter by, Instant at) {
        this.task = task;
        this.evidence = evidence;
        this.addedAt = at;
        this.addedOn = LocalDate.ofInstant(at, Language.ZONE);
        this.account = by.account();
        this.organisation = by.organisation();
        this.origin = by.origin();
    }

    public Long id() {
        return id;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** The day of {@link #addedAt} in Asia/Ho_Chi_Minh. */
    public LocalDate addedOn() {
        return addedOn;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** Who brought it, by the name to show: the organisation spoken for, else the desk. */
    public String who(Language language) {
        if (organisation != null) {
            return organisation.name().in(language);
        }
        return account == null ? "" : account.name().in(language);
    }

    public Origin origin() {
        return origin;
    }
}
