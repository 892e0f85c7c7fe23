package vn.tiendo.setup.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.deadline.Deadline;
import vn.tiendo.deadline.DeadlineText;
import vn.tiendo.deadline.Reading;
import vn.tiendo.deadline.Relation;
import vn.tiendo.deadline.UnreadableDeadline;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.shared.Language;
import vn.tiendo.task.OrderWords;
import vn.tiendo.task.Origin;
import vn.tiendo.task.Reporter;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskEvent;
import vn.tiendo.task.TaskKind;
import vn.tiendo.task.TaskLog;
import vn.tiendo.task.TaskOrder;
import vn.tiendo.task.TaskParty;
import vn.tiendo.task.Tasks;

/** Orders: each row one task, or one for every unit of a group. The last good day is worked out from the wording. */
@ApplicationScoped
class TaskTable implements SeedTable {

    private static final long YEAR = 366;

    private final EntityManager entities;
    private final Tasks tasks;
    private final TaskLog log;
    private final Directives directives;
    private final Organisations organisations;
    private final WorkCalendar calendar;

    TaskTable(
            EntityManager entities,
            Tasks tasks,
            TaskLog log,
            Directives directives,
            Organisations organisations,
            WorkCalendar calendar) {
        this.entities = entities;
        this.tasks = tasks;
        this.log = log;
        this.directives = directives;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    public String fileName() {
        return "tasks.csv";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "directive",
                "clause",
                "kind",
                "title_en",
                "title_vi",
                "lead",
                "cooperating",
                "contractors",
                "ordered_on",
                "deadline",
                "deadline_language",
                "counted_from",
                "urgency",
                "recurrence",
                "condition",
                "copies_for",
                "reporting_days",
                "quantity",
                "quantity_unit_en",
                "quantity_unit_vi");
    }

    @Override
    public void load(SeedRow row, boolean demo) {
        String code = row.required("code", 30);
        Organisation lead = row.known("lead", organisations::withCode, "organisations.csv");
        List<Organisation> cooperating = row.allKnown("cooperating", organisations::withCode, "organisations.csv");
        List<Organisation> contractors = row.allKnown("contractors", organisations::withCode, "organisations.csv");
        Organisation group = row.known("copies_for", organisations::withCode, "organisations.csv");
        TaskOrder order = order(row, code, lead);
        if (!row.isSound()) {
            return;
        }
        if (group == null) {
            add(order, code, lead, cooperating, contractors);
            return;
        }
        for (Organisation unit : organisations.under(group)) {
            String suffix = unit.code().substring(unit.code().lastIndexOf('-') + 1);
            add(order, code + "-" + suffix, unit, cooperating, contractors);
        }
    }

    private TaskOrder order(SeedRow row, String code, Organisation lead) {
        Directive directive = row.requiredKnown("directive", directives::withCode, "directives.csv");
        Clause clause = directive == null
                ? null
                : row.known("clause", n -> Known.clause(entities, directive, n), "the directive's text");
        LocalDate countedFrom = row.requiredDay("counted_from");
        Deadline deadline = deadline(row, countedFrom);
        TaskKind kind = row.oneOf("kind", TaskKind.values());
        Long reportingDays = row.whole("reporting_days", 1, YEAR);
        return new TaskOrder(
                code,
                code,
                directive,
                clause,
                kind,
                row.bilingual("title"),
                lead,
                row.requiredDay("ordered_on"),
                new OrderWords(
                        row.text("deadline"),
                        row.text("deadline_language"),
                        countedFrom,
                        deadline == null ? Relation.NONE : deadline.rule().relation(),
                        row.text("urgency"),
                        row.text("recurrence"),
                        row.text("condition")),
                deadline == null ? null : deadline.lastDay(),
                deadline != null && deadline.provisional(),
                reportingDays == null ? kind == null ? 0 : kind.reportingDays() : reportingDays.intValue(),
                row.whole("quantity", 1, Long.MAX_VALUE),
                row.optionalBilingual("quantity_unit"));
    }

    /** What the wording comes to; null when there is none or it cannot be read. */
    private Deadline deadline(SeedRow row, LocalDate countedFrom) {
        String wording = row.text("deadline");
        if (wording == null || countedFrom == null) {
            return null;
        }
        try {
            Reading reading = DeadlineText.read(wording, countedFrom);
            return reading.rule().deadline(calendar);
        } catch (UnreadableDeadline e) {
            return row.wrong("deadline", e.getMessage());
        }
    }

    private void add(
            TaskOrder order,
            String code,
            Organisation lead,
            List<Organisation> cooperating,
            List<Organisation> contractors) {
        if (tasks.withCode(code).isPresent()) {
            return;
        }
        Task task = new Task(order.copyFor(code, lead));
        cooperating.forEach(o -> task.involve(o, TaskParty.Role.COOPERATING));
        contractors.forEach(o -> task.involve(o, TaskParty.Role.CONTRACTOR));
        log.keep(
                new TaskEvent.Ordered(
                        task,
                        Origin.DOCUMENT,
                        order.orderedOn().atStartOfDay(Language.ZONE).toInstant()),
                new Reporter(null, null, Origin.DOCUMENT));
    }
}
