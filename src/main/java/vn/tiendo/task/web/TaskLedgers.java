package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.AgendaItem;
import vn.tiendo.task.ChasingLetters;
import vn.tiendo.task.Claim;
import vn.tiendo.task.ClaimAnswer;
import vn.tiendo.task.DaysLate;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Question;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCompletion;
import vn.tiendo.task.TaskEvidences;
import vn.tiendo.task.TaskFacts;

/** Gathers a task's ledger for a viewer. */
@ApplicationScoped
class TaskLedgers {

    private final TaskFacts facts;
    private final TaskEvidences evidences;
    private final ChasingLetters letters;

    TaskLedgers(TaskFacts facts, TaskEvidences evidences, ChasingLetters letters) {
        this.letters = letters;
        this.evidences = evidences;
        this.facts = facts;
    }

    TaskLedger of(Task task, TaskCompletion completion, ProgressReport last, Person viewer, LocalDate today) {
        Scope scope = Scope.of(viewer);
        DaysLate.Story story = facts.story(task, completion);
        Claim claim = task.pendingClaim() == null
                ? null
                : story.claims().stream()
                        .filter(c -> c.id().equals(task.pendingClaim().id()) && scope.hears(c.organisation()))
                        .findFirst()
                        .orElse(null);
        boolean asks = claim != null && !viewer.role().seesOnlyOwn();
        return new TaskLedger(
                facts.receipts(task).stream()
                        .filter(r -> scope.hears(r.organisation()))
                        .toList(),
                claim,
                returned(task, story, scope),
                asks ? Question.about(claim, facts.figuresUpTo(claim), evidences.days(claim.task())) : List.of(),
                last == null || facts.counts(task, last),
                story.requests().stream()
                        .filter(r -> scope.hears(r.organisation()))
                        .map(r -> new TaskLedger.LaterDay(
                                r,
                                story.granted().stream()
                                        .filter(g -> g.request().id().equals(r.id()))
                                        .findFirst()
                                        .orElse(null)))
                        .toList(),
                story.wanted().stream()
                        .filter(w -> scope.hears(w.organisation()))
                        .map(w -> new AgendaItem(
                                w,
                                story.decisions().stream()
                                        .filter(d -> d.wanted().id().equals(w.id()))
                                        .findFirst()
                                        .orElse(null),
                                null))
                        .toList(),
                story.until(today, completion == null ? task.dueOn() : completion.dueThen()),
                letters.of(task, scope).orElse(null));
    }

    /** The last claim's answer, where it was sent back and the task is still to be done. */
    private static ClaimAnswer returned(Task task, DaysLate.Story story, Scope scope) {
        Claim last = story.claims().stream().reduce((a, b) -> b).orElse(null);
        return last == null || task.isClosed() || !scope.hears(last.organisation())
                ? null
                : story.answers().stream()
                        .filter(a -> a.claim().id().equals(last.id()) && a.verdict() == ClaimAnswer.Verdict.RETURNED)
                        .findFirst()
                        .orElse(null);
    }
}
