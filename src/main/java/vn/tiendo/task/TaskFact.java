package vn.tiendo.task;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;

/** Something that was said or decided about a task: by whom, for which organisation, when. Written once. */
@MappedSuperclass
public abstract class TaskFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    private Instant at;
    private LocalDate onDay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    protected TaskFact() {}

    TaskFact(Task task, Reporter by, Instant at) {
        this.task = task;
        this.at = at;
        this.onDay = LocalDate.ofInstant(at, Language.ZONE);
        this.organisation = by.organisation();
        this.account = by.account();
    }

    public Long id() {
        return id;
    }

    public Task task() {
        return task;
    }

    public Instant at() {
        return at;
    }

    /** The day of {@link #at} in Asia/Ho_Chi_Minh: the day of entry. */
    public LocalDate onDay() {
        return onDay;
    }

    /** For which organisation it was said; null when a document or staff without one spoke. */
    public Organisation organisation() {
        return organisation;
    }

    /** The person; null when a document or a program spoke. */
    public Account account() {
        return account;
    }
}
