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
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;

/** One line of a task's history: what happened, when, by whom. */
@Entity
@Immutable
public class HistoryEntry {

    /** What happened. */
    public enum Kind {
        ORDERED,
        REPORTED,
        DUE_DAY_MOVED,
        COMPLETED,
        CANCELLED,
        /** Somebody brought a piece of evidence. */
        EVIDENCE_ADDED,
        /** A piece of evidence proves nothing any more. */
        EVIDENCE_WITHDRAWN,
        /** The sweep saw the last good day come near. */
        DUE_SOON,
        /** The sweep saw the last good day pass. */
        OVERDUE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Instant at;
    private String saidOnce;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProgressReport report;

    private Integer percentDone;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String words;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected HistoryEntry() {}

    private HistoryEntry(Task task, Kind kind, Instant at, Reporter by) {
        this.task = task;
        this.kind = kind;
        this.at = at;
        this.account = by.account();
        this.organisation = by.organisation();
        this.origin = by.origin();
    }

    static HistoryEntry ordered(TaskEvent.Ordered event) {
        HistoryEntry entry =
                new HistoryEntry(event.task(), Kind.ORDERED, event.at(), new Reporter(null, null, event.origin()));
        entry.toDay = event.task().originalDueOn();
        entry.words = event.task().words().deadline();
        return entry;
    }

    static HistoryEntry reported(TaskEvent.Reported event, Reporter by) {
        ProgressReport report = event.report();
        HistoryEntry entry = new HistoryEntry(event.task(), Kind.REPORTED, report.reportedAt(), by);
        entry.report = report;
        entry.percentDone = report.percent();
        entry.words = report.done();
        entry.toDay = report.expectedOn();
        return entry;
    }

    static HistoryEntry dueDayMoved(TaskEvent.DueDayMoved event, Reporter by) {
        DueDayChange change = event.change();
        HistoryEntry entry = new HistoryEntry(event.task(), Kind.DUE_DAY_MOVED, change.decidedAt(), by);
        entry.fromDay = change.from();
        entry.toDay = change.to();
        entry.words = change.reason();
        return entry;
    }

    static HistoryEntry completed(TaskEvent.Completed event, Reporter by) {
        TaskCompletion completion = event.completion();
        HistoryEntry entry = new HistoryEntry(event.task(), Kind.COMPLETED, completion.acceptedAt(), by);
        entry.toDay = completion.doneOn();
        entry.words = completion.document();
        return entry;
    }

    static HistoryEntry cancelled(TaskEvent.Cancelled event, Reporter by) {
        HistoryEntry entry = new HistoryEntry(
                event.task(), Kind.CANCELLED, event.cancellation().cancelledAt(), by);
        entry.words = event.cancellation().reason();
        return entry;
    }

    static HistoryEntry evidenceAdded(TaskEvent.EvidenceAdded event, Reporter by) {
        HistoryEntry entry = new HistoryEntry(
                event.task(), Kind.EVIDENCE_ADDED, event.evidence().addedAt(), by);
        entry.words = event.evidence().evidence().brief();
        return entry;
    }

    static HistoryEntry evidenceWithdrawn(TaskEvent.EvidenceWithdrawn event, Reporter by) {
        HistoryEntry entry = new HistoryEntry(
                event.task(), Kind.EVIDENCE_WITHDRAWN, event.withdrawal().withdrawnAt(), by);
        entry.words = event.withdrawal().reason();
        return entry;
    }

    /** Whether it may be shown; one contractor's words and proofs are not another's, whoever takes them back. */
    boolean isHeardIn(Scope scope) {
        if (kind == Kind.EVIDENCE_WITHDRAWN) {
            return scope.hears(organisation == null ? null : organisation.id());
        }
        return report == null && kind != Kind.EVIDENCE_ADDED || scope.hears(organisation);
    }

    public Kind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    /** The person or desk; null when a document or the sweep spoke. */
    public Account account() {
        return account;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** The report in full; null unless this is a report. */
    public ProgressReport report() {
        return report;
    }

    /** Who did it, by the name to show: the organisation spoken for, else the desk; empty when neither is known. */
    public String who(Language language) {
        if (organisation != null) {
            return organisation.name().in(language);
        }
        return account == null ? "" : account.name().in(language);
    }

    public Integer percent() {
        return percentDone;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The day it is about: the last good day, the day expected, or the day it was done. */
    public LocalDate to() {
        return toDay;
    }

    public String words() {
        return words;
    }

    public Origin origin() {
        return origin;
    }
}
