package vn.tiendo.task.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Act;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.DecisionWanted;
import vn.tiendo.task.Facts;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.Product;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Prospects;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Standing;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCompletion;
import vn.tiendo.task.Tellings;

/** All that a task's page shows. */
record TaskPage(
        Task task,
        Facts facts,
        LocalDate today,
        ProgressReport last,
        TaskCompletion completion,
        WhyThisDay.Reasons reasons,
        boolean dueDayIsWorked,
        List<HistoryEntry> history,
        TaskLedger ledger,
        Set<Act> acts,
        Long viewerOrganisation,
        Scope hearing,
        boolean mayReadDirective,
        Entered form,
        String told,
        EvidenceSection evidence,
        StaffNotes staffNotes,
        List<Tellings.Telling> tellings,
        Prospects.Prospect next) {

    /** Whose move it is. */
    enum Turn {
        /** Nobody's: it is closed, or rests. */
        NOBODY,
        /** Somebody has to accept or return the claim. */
        ACCEPTANCE,
        /** The staff have to decide on a later day. */
        LATER_DAY,
        /** A decision above is wanted. */
        DECISION,
        /** The lead unit has to stand by its contractor's report. */
        CONFIRMATION,
        /** Those who deliver. */
        OWNER
    }

    /** Whose move it is, by what is asked of whom. */
    public Turn turn() {
        if (!standing().isOpen()) {
            return Turn.NOBODY;
        } else if (ledger.claim() != null) {
            return Turn.ACCEPTANCE;
        } else if (ledger.asked() != null) {
            return Turn.LATER_DAY;
        } else if (wanted() != null) {
            return Turn.DECISION;
        }
        return isToConfirm() ? Turn.CONFIRMATION : Turn.OWNER;
    }

    /** What the viewer can do next before anything else: claim, decision, confirm or report; empty when nothing is. */
    public String step() {
        if (answersClaim()) {
            return "claim";
        } else if (ledger.asked() != null && may("DECIDE_EXTENSION")) {
            return "decision";
        } else if (confirms()) {
            return "confirm";
        }
        return reportsFirst() ? "report" : "";
    }

    /** The decision above that is wanted; null when none is. */
    public DecisionWanted wanted() {
        return ledger.wanted().stream()
                .filter(AgendaItem::isOpen)
                .map(AgendaItem::wanted)
                .findFirst()
                .orElse(null);
    }

    /** Who answers the claim: the lead unit, unless it is its own; null: the staff. */
    public Organisation answerer() {
        Organisation claimant = ledger.claim().organisation();
        return task.lead() == null
                        || claimant != null && claimant.id().equals(task.lead().id())
                ? null
                : task.lead();
    }

    /** Those who deliver: the contractors where there are some, else the lead unit; empty when nobody is named. */
    public String owners(Language language) {
        List<Organisation> owners =
                task.contractors().isEmpty() ? Stream.ofNullable(task.lead()).toList() : task.contractors();
        return owners.stream().map(o -> o.name().in(language)).collect(Collectors.joining(", "));
    }

    /** Days since the last report that may be heard. */
    public long daysSinceReport() {
        return daysLate(last.reportedOn());
    }

    /** Whether the viewer may do this to the task as it is. */
    public boolean may(String act) {
        return acts.contains(Act.valueOf(act));
    }

    public boolean mayReport() {
        return may("REPORT");
    }

    public boolean maySetDueDay() {
        return may("MOVE_DUE_DAY");
    }

    /** Whether the claim that waits is the viewer's to answer. */
    public boolean answersClaim() {
        return ledger.claim() != null && may("ANSWER_CLAIM");
    }

    /** Whether the last report is one that the viewer, as its lead unit, can stand by. */
    public boolean confirms() {
        return isToConfirm() && may("CONFIRM");
    }

    /** Whether the last report counts as a contractor's word only; a claim that waits is answered, not confirmed. */
    public boolean isToConfirm() {
        return last != null && !ledger.lastCounts() && !task.isClosed() && task.pendingClaim() == null;
    }

    /** The product that the task was accepted with, where the viewer may hear of it; null otherwise. */
    public String document() {
        return completion == null
                        || completion.claim() != null
                                && !hearing.hears(completion.claim().organisation())
                ? null
                : completion.document();
    }

    /** Whether the staff have something to decide about it. */
    public boolean isStaffs() {
        return may("CANCEL");
    }

    public Standing standing() {
        return Standing.of(facts, today);
    }

    public String rule(Language language) {
        return reasons.rule(language);
    }

    public String year(Language language) {
        return reasons.year(language);
    }

    public boolean isSilent() {
        return facts.isSilent(today);
    }

    public long daysSilent() {
        return ChronoUnit.DAYS.between(facts.lastWordOn(), today);
    }

    public long daysLate() {
        return daysLate(task.dueOn());
    }

    public long daysLeft() {
        return daysLeft(task.dueOn());
    }

    public long daysLate(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    public long daysLeft(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    public boolean isPast(LocalDate day) {
        return today.isAfter(day);
    }

    public LocalDate overdueFrom() {
        return task.originalDueOn().plusDays(1);
    }

    /** Whether reporting is what this person is here for; staff may report for others, below. */
    public boolean reportsFirst() {
        return mayReport() && !mayReadDirective;
    }

    /** Whether the day in force is another than the wording gives. */
    public boolean isMoved() {
        return task.dueOn() != null && !task.dueOn().equals(task.originalDueOn());
    }

    /** The name of an organisation, or nothing where none is known. */
    public String name(Organisation organisation, Language language) {
        return organisation == null ? "" : organisation.name().in(language);
    }

    /** Who says that it is done. */
    public String claimant(Language language) {
        return name(ledger.claim().organisation(), language);
    }

    /** The product of the claim that waits, in one line: number, day, issuer. */
    public String product(Language language) {
        Product product = ledger.claim().product();
        return Stream.of(product.number(), language.day(product.issuedOn()), product.issuer())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether the viewer's organisation has said already that the order arrived. */
    public boolean isAcknowledged() {
        return ledger.receipts().stream().anyMatch(r -> r.organisation().id().equals(viewerOrganisation));
    }
}
