package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.Claim;
import vn.tiendo.task.ClaimAnswer;
import vn.tiendo.task.DaysLate;
import vn.tiendo.task.ExtensionDecision;
import vn.tiendo.task.ExtensionRequest;
import vn.tiendo.task.Question;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvidences;
import vn.tiendo.task.TaskFacts;

/** What was claimed, asked and decided about tasks, as programs see it. */
@ApplicationScoped
class LedgerDocuments {

    private final TaskFacts facts;
    private final TaskEvidences evidences;

    LedgerDocuments(TaskFacts facts, TaskEvidences evidences) {
        this.evidences = evidences;
        this.facts = facts;
    }

    /** A claim and its answer; {@code verdict} is null while nobody has answered. */
    record ClaimItem(
            Instant claimedAt,
            LocalDate doneOn,
            String words,
            String productNumber,
            LocalDate productOn,
            String productIssuer,
            String by,
            @Schema(nullable = true) List<String> questions,
            String verdict,
            Instant answeredAt,
            String reason,
            String answeredBy) {}

    /** A wish for a later day and its answer; {@code verdict} is null while nobody has decided. */
    record ExtensionItem(
            int number,
            Instant askedAt,
            LocalDate dueOn,
            String wording,
            LocalDate wantedOn,
            String cause,
            String reason,
            String by,
            String verdict,
            LocalDate grantedOn,
            String word,
            Instant decidedAt,
            String decidedBy) {}

    /** Days late, by who had the task in hand. */
    record Split(int total, int contractor, int leadUnit, int acceptance, int decision) {

        static Split of(DaysLate days) {
            return new Split(
                    days.total(),
                    days.of(DaysLate.Court.CONTRACTOR),
                    days.of(DaysLate.Court.LEAD_UNIT),
                    days.of(DaysLate.Court.ACCEPTANCE),
                    days.of(DaysLate.Court.DECISION));
        }
    }

    /** A difficulty that waits for a decision, or what was decided. */
    record AgendaDocument(
            long id,
            String task,
            String title,
            String lead,
            String difficulty,
            String proposal,
            String decidingLevel,
            LocalDate wantedBy,
            Instant askedAt,
            String askedBy,
            String decision,
            Instant decidedAt,
            String directive,
            String clause) {}

    /** The claims on a task that the viewer may hear of, the oldest first; questions are for staff and readers. */
    List<ClaimItem> claims(Task task, Person viewer) {
        Scope scope = Scope.of(viewer);
        List<ClaimAnswer> answers = facts.claimAnswers(task);
        return facts.claims(task).stream()
                .filter(c -> scope.hears(c.organisation()))
                .map(c -> claim(c, answers, viewer))
                .toList();
    }

    private ClaimItem claim(Claim claim, List<ClaimAnswer> answers, Person viewer) {
        Language language = viewer.language();
        ClaimAnswer answer = answers.stream()
                .filter(a -> a.claim().id().equals(claim.id()))
                .findFirst()
                .orElse(null);
        return new ClaimItem(
                claim.at(),
                claim.doneOn(),
                claim.report().done(),
                claim.product().number(),
                claim.product().issuedOn(),
                claim.product().issuer(),
                name(claim.organisation(), language),
                viewer.role().seesOnlyOwn()
                        ? null
                        : Question.about(claim, facts.figuresUpTo(claim), evidences.days(claim.task())).stream()
                                .map(Enum::name)
                                .toList(),
                answer == null ? null : answer.verdict().name(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.reason(),
                answer == null || !Scope.of(viewer).hears(answer.organisation())
                        ? null
                        : name(answer.organisation(), language));
    }

    /** The ledger of a task's later days, the first wish first. */
    List<ExtensionItem> extensions(Task task, Person viewer) {
        Scope scope = Scope.of(viewer);
        List<ExtensionDecision> decisions = facts.extensionDecisions(task);
        return facts.extensionRequests(task).stream()
                .filter(r -> scope.hears(r.organisation()))
                .map(r -> extension(
                        r,
                        decisions.stream()
                                .filter(d -> d.request().id().equals(r.id()))
                                .findFirst()
                                .orElse(null),
                        viewer.language()))
                .toList();
    }

    private static ExtensionItem extension(ExtensionRequest request, ExtensionDecision decision, Language language) {
        return new ExtensionItem(
                request.ordinal(),
                request.at(),
                request.dueOn(),
                request.wording(),
                request.wantedOn(),
                request.cause().name(),
                request.reason(),
                name(request.organisation(), language),
                decision == null ? null : decision.verdict().name(),
                decision == null ? null : decision.grantedOn(),
                decision == null ? null : decision.word(),
                decision == null ? null : decision.at(),
                decision == null ? null : name(decision.organisation(), language));
    }

    static AgendaDocument agenda(AgendaItem item, Language language) {
        return new AgendaDocument(
                item.id(),
                item.task().code(),
                item.task().title().in(language),
                name(item.task().lead(), language),
                item.wanted().difficulty(),
                item.wanted().proposal(),
                item.wanted().decidingLevel().name(),
                item.wanted().wantedBy(),
                item.wanted().at(),
                name(item.wanted().organisation(), language),
                item.isOpen() ? null : item.decision().words(),
                item.isOpen() ? null : item.decision().at(),
                item.written() == null
                        ? null
                        : item.written().clause().directive().code(),
                item.written() == null ? null : item.written().clause().number());
    }

    private static String name(Organisation organisation, Language language) {
        return organisation == null ? null : organisation.name().in(language);
    }
}
