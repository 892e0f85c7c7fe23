package vn.tiendo.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.SourceDocument;
import vn.tiendo.evidence.Evidence;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** What one owner has to deliver under one order, by one day. Its verbs check the rules and answer with what happened. */
@Entity
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String orderCode;

    @ManyToOne(fetch = FetchType.LAZY)
    private Directive directive;

    @ManyToOne(fetch = FetchType.LAZY)
    private Clause clause;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "title_vi"))
    private Bilingual title;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation lead;

    private LocalDate orderedOn;

    @Embedded
    private OrderWords words;

    private LocalDate originalDueOn;
    private LocalDate dueOn;
    private boolean dueProvisional;
    private int reportingDays;
    private Long quantity;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "quantity_unit_en"))
    @AttributeOverride(name = "vi", column = @Column(name = "quantity_unit_vi"))
    private Bilingual quantityUnit;

    private boolean closed;

    /** From which day on the sweep has something to say: soon, then overdue, then nothing more. */
    private LocalDate lookOn;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<TaskParty> parties = new ArrayList<>();

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<TaskSource> sources = new ArrayList<>();

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("item")
    private List<TaskNote> notes = new ArrayList<>();

    @Version
    private int version;

    protected Task() {}

    public Task(TaskOrder order) {
        code = order.code();
        orderCode = order.orderCode();
        directive = order.directive();
        clause = order.clause();
        kind = order.kind();
        title = order.title();
        lead = order.lead();
        orderedOn = order.orderedOn();
        words = order.words();
        originalDueOn = order.lastGoodDay();
        dueOn = order.lastGoodDay();
        dueProvisional = order.provisional();
        reportingDays = order.reportingDays();
        quantity = order.quantity();
        quantityUnit = order.quantityUnit();
        lookOn = soonFrom(dueOn);
    }

    private static LocalDate soonFrom(LocalDate dueDay) {
        return dueDay == null ? null : dueDay.minusDays(Standing.DUE_SOON_DAYS);
    }

    public void involve(Organisation organisation, TaskParty.Role role) {
        if (parties.stream().noneMatch(p -> p.isIn(role, organisation))) {
            parties.add(new TaskParty(this, organisation, role, parties.size() + 1));
        }
    }

    public void foundIn(
            SourceDocument document, String item, int paragraph, String wording, LocalDate day, Bilingual difference) {
        if (sources.stream().noneMatch(s -> s.item().equals(item))) {
            sources.add(new TaskSource(this, document, item, paragraph, wording, day, difference, sources.size() + 1));
        }
    }

    public void note(String item, Bilingual text) {
        if (notes.stream().noneMatch(n -> n.item().equals(item))) {
            notes.add(new TaskNote(this, item, text));
        }
    }

    /** An owner's word on how far it is. Reports are never changed; the next one corrects. */
    public TaskEvent.Reported report(Reporter by, ProgressReport.Said said, Instant at) {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
        return new TaskEvent.Reported(this, new ProgressReport(this, by, said, at));
    }

    /** Somebody brings a piece of evidence. */
    TaskEvent.EvidenceAdded prove(Evidence evidence, Reporter by, Instant at) {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
        return new TaskEvent.EvidenceAdded(this, new TaskEvidence(this, evidence, by, at));
    }

    /** Staff set another last good day; the wording and the original day stay, the reason is kept. */
    public TaskEvent.DueDayMoved moveDueDay(LocalDate to, String reason, Reporter by, Instant at) {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
        if (to.equals(dueOn)) {
            throw new RuleBroken("dueOn", RuleWords::sameDay);
        }
        if (to.isBefore(orderedOn)) {
            throw new RuleBroken("dueOn", w -> w.beforeTheOrder(orderedOn));
        }
        DueDayChange change = new DueDayChange(this, dueOn, to, reason, by, at);
        dueOn = to;
        dueProvisional = false;
        lookOn = soonFrom(to);
        return new TaskEvent.DueDayMoved(this, change);
    }

    /**
     * Closes the task as done. Whether it was in time is settled here for good.
     *
     * @param dueThen the last good day in force on the day the work was done; null when there was none
     */
    public TaskEvent.Completed complete(LocalDate doneOn, LocalDate dueThen, String document, Reporter by, Instant at) {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
        closed = true;
        lookOn = null;
        return new TaskEvent.Completed(this, new TaskCompletion(this, doneOn, dueThen, document, by, at));
    }

    /** Ends the task without its being done; it leaves every sum. */
    public TaskEvent.Cancelled cancel(String reason, String document, Reporter by, Instant at) {
        if (closed) {
            throw new RuleBroken(null, RuleWords::closed);
        }
        closed = true;
        lookOn = null;
        return new TaskEvent.Cancelled(this, new TaskCancellation(this, reason, document, by, at));
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The code shared by all copies of the order; the task's own when there is one only. */
    public String orderCode() {
        return orderCode;
    }

    public boolean isCopy() {
        return !code.equals(orderCode);
    }

    public Directive directive() {
        return directive;
    }

    public Clause clause() {
        return clause;
    }

    public TaskKind kind() {
        return kind;
    }

    public Bilingual title() {
        return title;
    }

    /** Who has to deliver; null when the order names nobody. */
    public Organisation lead() {
        return lead;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    /** What the order says of when, in its own words. */
    public OrderWords words() {
        return words;
    }

    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    /** The last good day in force now; null when there is none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isDueProvisional() {
        return dueProvisional;
    }

    public int reportingDays() {
        return reportingDays;
    }

    public Long quantity() {
        return quantity;
    }

    public Bilingual quantityUnit() {
        return quantityUnit;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<Organisation> cooperating() {
        return TaskParty.in(TaskParty.Role.COOPERATING, parties);
    }

    public List<Organisation> contractors() {
        return TaskParty.in(TaskParty.Role.CONTRACTOR, parties);
    }

    public List<TaskSource> sources() {
        return List.copyOf(sources);
    }

    public List<TaskNote> notes() {
        return List.copyOf(notes);
    }
}
