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
import vn.tiendo.shared.NotAudited;

/** One line of a task's history: what happened, when, by whom. */
@Entity
@Immutable
@NotAudited("it is the record of what its facts and the sweep's batches are audited as")
public class HistoryEntry {

    private static final int WORDS = 4000;

    /** What happened. */
    public enum Kind {
        ORDERED,
        /** An owner said on which day the order arrived. */
        ACKNOWLEDGED,
        REPORTED,
        /** A report that says that the task is done. */
        CLAIMED,
        /** The lead unit stands by its contractor's report. */
        CONFIRMED,
        /** Accepted as done. */
        COMPLETED,
        /** A claim was sent back. */
        RETURNED,
        CANCELLED,
        SUSPENDED,
        RESUMED,
        DUE_DAY_MOVED,
        EXTENSION_ASKED,
        EXTENSION_GRANTED,
        EXTENSION_REFUSED,
        /** A decision fell that the owner needed. */
        DECIDED,
        /** That decision became a clause of a directive. */
        DECISION_WRITTEN,
        /** An organisation got a part in the task. */
        ASSIGNED,
        /** An organisation's part ended. */
        RELEASED,
        RHYTHM_SET,
        /** Staff had the owners reminded out of turn. */
        REMINDED,
        /** An official letter to the lead unit named the task. */
        CHASED,
        /** The number of that letter was recorded wrongly, and put right. */
        CHASE_CORRECTED,
        /** Somebody brought a piece of evidence. */
        EVIDENCE_ADDED,
        /** A piece of evidence proves nothing any more. */
        EVIDENCE_WITHDRAWN,
        /** A note of the staff, for the staff. */
        NOTED,
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
    private boolean staffOnly;
    private Integer nth;

    /** The organisation it happened to, beside the one that did it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation subject;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    protected HistoryEntry() {}

    HistoryEntry(Task task, Kind kind, Instant at, Reporter by) {
        this.task = task;
        this.kind = kind;
        this.at = at;
        this.account = by.account();
        this.organisation = by.organisation();
        this.origin = by.origin();
    }

    HistoryEntry of(ProgressReport told) {
        report = told;
        percentDone = told.percent();
        return this;
    }

    HistoryEntry days(LocalDate from, LocalDate to) {
        fromDay = from;
        toDay = to;
        return this;
    }

    HistoryEntry about(Organisation organisation) {
        subject = organisation;
        return this;
    }

    HistoryEntry saying(String text) {
        words = text == null || text.length() <= WORDS ? text : text.substring(0, WORDS - 1) + "…";
        return this;
    }

    HistoryEntry counted(int time) {
        nth = time;
        return this;
    }

    HistoryEntry forStaffOnly() {
        staffOnly = true;
        return this;
    }

    public Long id() {
        return id;
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

    /** The organisation it happened to; null where that says nothing more. */
    public Organisation subject() {
        return subject;
    }

    /** Whether units and contractors do not see it. */
    public boolean isForStaffOnly() {
        return staffOnly;
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

    /** The day it is about: the last good day, the day expected or wanted, the day of receipt, the day it was done. */
    public LocalDate to() {
        return toDay;
    }

    public String words() {
        return words;
    }

    /** Which time it was, counted from 1; null where that is not counted. */
    public Integer nth() {
        return nth;
    }

    public Origin origin() {
        return origin;
    }
}
