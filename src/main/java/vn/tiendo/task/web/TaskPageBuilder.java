package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.organisation.Person;
import vn.tiendo.task.Act;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.ProgressReport;
import vn.tiendo.task.Prospects;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.TaskCompletion;
import vn.tiendo.task.TaskFacts;
import vn.tiendo.task.Tasks;
import vn.tiendo.task.Tellings;

/** Gathers what a task's page shows to a person. */
@ApplicationScoped
class TaskPageBuilder {

    private static final int HISTORY = 200;
    private static final int TELLINGS = 50;

    private final TaskAccess access;
    private final Tasks tasks;
    private final TaskFacts facts;
    private final TaskLedgers ledgers;
    private final WhyThisDay why;
    private final WorkCalendar calendar;
    private final AsOf days;
    private final EvidenceSections evidence;
    private final Tellings tellings;
    private final Prospects prospects;

    TaskPageBuilder(
            TaskAccess access,
            Tasks tasks,
            TaskFacts facts,
            TaskLedgers ledgers,
            WhyThisDay why,
            WorkCalendar calendar,
            AsOf days,
            EvidenceSections evidence,
            Tellings tellings,
            Prospects prospects) {
        this.access = access;
        this.evidence = evidence;
        this.tellings = tellings;
        this.prospects = prospects;
        this.tasks = tasks;
        this.facts = facts;
        this.ledgers = ledgers;
        this.why = why;
        this.calendar = calendar;
        this.days = days;
    }

    /** Whether this is the code of an order to many, of which the person sees copies. */
    boolean hasCopies(String code, Person viewer) {
        return tasks.hasCopies(code, Scope.of(viewer));
    }

    TaskPage page(String code, Person viewer, Entered form, String told) {
        Task task = access.seen(code, viewer);
        LocalDate today = days.today();
        ProgressReport last = tasks.lastReport(task, Scope.of(viewer)).orElse(null);
        TaskCompletion completion = tasks.completion(task).orElse(null);
        return new TaskPage(
                task,
                tasks.facts(task, today),
                today,
                last,
                completion,
                why.of(task),
                task.originalDueOn() != null && calendar.isWorked(task.originalDueOn()),
                tasks.history(task, Scope.of(viewer), HISTORY),
                ledgers.of(task, completion, last, viewer, today),
                acts(task, viewer),
                viewer.organisationId(),
                Scope.of(viewer),
                !viewer.role().seesOnlyOwn(),
                form,
                told,
                evidence.of(task, viewer),
                staffNotes(task, viewer),
                tellings.of(task, viewer, TELLINGS),
                next(task, today));
    }

    private Prospects.Prospect next(Task task, LocalDate today) {
        Prospects.Outlook outlook = prospects.of(List.of(task.id()), today).get(task.id());
        return outlook == null ? null : outlook.next();
    }

    /** Null for a person who is not to read them. */
    private StaffNotes staffNotes(Task task, Person viewer) {
        return access.allows(Act.READ_NOTES, task, viewer)
                ? new StaffNotes(task.code(), facts.staffNotes(task), access.allows(Act.NOTE, task, viewer))
                : null;
    }

    /** What the viewer may do now: nothing more to a task that is closed. */
    private Set<Act> acts(Task task, Person viewer) {
        return Arrays.stream(Act.values())
                .filter(a -> !task.isClosed() && access.allows(a, task, viewer))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }
}
