package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
import vn.tiendo.task.Facts;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Standing;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCompletion;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.Tasks;

/** Tasks as programs see them. Texts in two languages come in the account's own. */
@ApplicationScoped
class TaskDocuments {

    private static final int HISTORY = 500;

    private final Tasks tasks;
    private final TaskFacts taskFacts;
    private final WhyThisDay why;

    TaskDocuments(Tasks tasks, TaskFacts taskFacts, WhyThisDay why) {
        this.tasks = tasks;
        this.taskFacts = taskFacts;
        this.why = why;
    }

    record Unit(String code, String name) {}

    record Source(String item, String document, int paragraph, String deadline, LocalDate dueOn, String difference) {}

    /** A line of a list. */
    record Item(
            String code,
            String title,
            Unit lead,
            List<Unit> cooperating,
            List<Unit> contractors,
            String deadlinePhrase,
            String relation,
            LocalDate dueOn,
            LocalDate originalDueOn,
            String standing,
            long daysOverdue,
            Integer percent,
            Instant lastReportedAt,
            List<String> sources) {}

    /** How the wording became a day. */
    record Explanation(
            String deadlinePhrase,
            LocalDate countedFrom,
            String rule,
            String reading,
            LocalDate lastGoodDay,
            boolean provisional,
            String urgency,
            String recurrence,
            String condition) {}

    /** Something that happened. */
    record Happening(
            long id,
            Long report,
            String kind,
            Instant at,
            String by,
            Integer percent,
            LocalDate fromDay,
            LocalDate toDay,
            String words,
            String difficulty,
            String proposal,
            String origin) {}

    /** One task. */
    @Schema(name = "Task")
    record Whole(
            String code,
            String title,
            String kind,
            String directive,
            String clause,
            Unit lead,
            List<Unit> cooperating,
            List<Unit> contractors,
            LocalDate orderedOn,
            String deadlinePhrase,
            String relation,
            LocalDate dueOn,
            LocalDate originalDueOn,
            String standing,
            long daysOverdue,
            boolean notReporting,
            boolean claimed,
            LocalDate extensionWanted,
            LocalDate doneOn,
            LedgerDocuments.Split daysLate,
            int reportingDays,
            Integer percent,
            Instant lastReportedAt,
            Boolean lastReportConfirmed,
            Explanation explanation,
            List<Source> sources,
            List<String> notes,
            List<Happening> history) {}

    /** A report as stored. */
    record Report(
            long id,
            Instant reportedAt,
            Integer percent,
            String done,
            String difficulty,
            String proposal,
            LocalDate expectedOn,
            String by) {}

    static Item item(TaskRow row, Language language) {
        return new Item(
                row.code(),
                row.title().in(language),
                row.leadCode() == null
                        ? null
                        : new Unit(row.leadCode(), row.lead().in(language)),
                row.parties().cooperating().stream()
                        .map(n -> new Unit(n.code(), n.name().in(language)))
                        .toList(),
                row.parties().contractors().stream()
                        .map(n -> new Unit(n.code(), n.name().in(language)))
                        .toList(),
                row.deadline(),
                row.relation(),
                row.dueOn(),
                row.originalDueOn(),
                row.standing().tag(),
                row.daysOverdue(),
                row.percent(),
                row.lastReportedAt(),
                row.parties().sources().stream().map(TaskRow.Place::item).toList());
    }

    static Report report(ProgressReport report, Person by) {
        return new Report(
                report.id(),
                report.reportedAt(),
                report.percent(),
                report.done(),
                report.difficulty(),
                report.proposal(),
                report.expectedOn(),
                by.name().in(by.language()));
    }

    Whole whole(Task task, Person viewer, LocalDate today) {
        Language language = viewer.language();
        Facts facts = tasks.facts(task, today);
        Standing standing = Standing.of(facts, today);
        ProgressReport last = tasks.lastReport(task, Scope.of(viewer)).orElse(null);
        TaskCompletion completion = tasks.completion(task).orElse(null);
        WhyThisDay.Reasons reasons = why.of(task);
        return new Whole(
                task.code(),
                task.title().in(language),
                task.kind().name().toLowerCase(java.util.Locale.ROOT),
                task.directive().code(),
                task.clause() == null ? null : task.clause().number(),
                unit(task.lead(), language),
                units(task.cooperating(), language),
                units(task.contractors(), language),
                task.orderedOn(),
                task.words().deadline(),
                task.words().relation().name().toLowerCase(java.util.Locale.ROOT),
                task.dueOn(),
                task.originalDueOn(),
                standing.tag(),
                standing == Standing.OVERDUE ? java.time.temporal.ChronoUnit.DAYS.between(task.dueOn(), today) : 0,
                facts.isSilent(today),
                task.pendingClaim() != null
                        && Scope.of(viewer).hears(task.pendingClaim().organisation()),
                task.pendingExtension() == null
                                || !Scope.of(viewer)
                                        .hears(task.pendingExtension().organisation())
                        ? null
                        : task.pendingExtension().wantedOn(),
                completion == null ? null : completion.doneOn(),
                LedgerDocuments.Split.of(taskFacts
                        .story(task, completion)
                        .until(today, completion == null ? task.dueOn() : completion.dueThen())),
                task.reportingDays(),
                last == null ? null : last.percent(),
                last == null ? null : last.reportedAt(),
                last == null ? null : taskFacts.counts(task, last),
                new Explanation(
                        task.words().deadline(),
                        task.words().countedFrom(),
                        reasons.rule(language),
                        reasons.year(language),
                        task.originalDueOn(),
                        task.isDueProvisional(),
                        task.words().urgency(),
                        task.words().recurrence(),
                        task.words().precondition()),
                task.sources().stream()
                        .map(s -> new Source(
                                s.item(),
                                s.document().code(),
                                s.paragraph(),
                                s.deadline(),
                                s.dueOn(),
                                s.difference() == null ? null : s.difference().in(language)))
                        .toList(),
                task.notes().stream().map(n -> n.text().in(language)).toList(),
                tasks.history(task, Scope.of(viewer), HISTORY).stream()
                        .map(h -> happening(h, language))
                        .toList());
    }

    private static Happening happening(HistoryEntry entry, Language language) {
        String by = entry.account() != null
                ? entry.account().name().in(language)
                : entry.organisation() != null ? entry.organisation().name().in(language) : null;
        return new Happening(
                entry.id(),
                entry.report() == null ? null : entry.report().id(),
                entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                entry.at(),
                by,
                entry.percent(),
                entry.from(),
                entry.to(),
                entry.words(),
                entry.report() == null ? null : entry.report().difficulty(),
                entry.report() == null ? null : entry.report().proposal(),
                entry.origin().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Unit unit(Organisation organisation, Language language) {
        return organisation == null
                ? null
                : new Unit(organisation.code(), organisation.name().in(language));
    }

    private static List<Unit> units(List<Organisation> organisations, Language language) {
        return organisations.stream().map(o -> unit(o, language)).toList();
    }
}
