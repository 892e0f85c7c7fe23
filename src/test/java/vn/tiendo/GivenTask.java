package vn.tiendo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.deadline.Relation;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.Bilingual;
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

/** A task under description: ordered on 3 November 2025, without a day, without a lead, unless said otherwise. */
public final class GivenTask {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("'by' MMMM d, uuuu", Locale.ENGLISH);

    private final Given given;
    private final String code;
    private String orderCode;
    private Organisation lead;
    private LocalDate orderedOn = LocalDate.of(2025, 11, 3);
    private LocalDate dueOn;
    private int reportingDays = TaskKind.ORDER.reportingDays();
    private final List<Organisation> contractors = new ArrayList<>();
    private final List<Organisation> cooperating = new ArrayList<>();

    GivenTask(Given given, String code) {
        this.given = given;
        this.code = code;
        this.orderCode = code;
    }

    public GivenTask ledBy(Organisation unit) {
        lead = unit;
        return this;
    }

    public GivenTask withContractor(Organisation contractor) {
        contractors.add(contractor);
        return this;
    }

    public GivenTask with(Organisation unit) {
        cooperating.add(unit);
        return this;
    }

    public GivenTask orderedOn(LocalDate day) {
        orderedOn = day;
        return this;
    }

    /** The last good day; the wording of the order says so. */
    public GivenTask dueBy(LocalDate day) {
        dueOn = day;
        return this;
    }

    public GivenTask reportingEvery(int days) {
        reportingDays = days;
        return this;
    }

    /** Makes it a copy of an order to many. */
    public GivenTask copyOf(String order) {
        orderCode = order;
        return this;
    }

    public Task exists() {
        return given.ordered(this);
    }

    Task in(Directive directive, TaskLog log) {
        Task task = new Task(new TaskOrder(
                code,
                orderCode,
                directive,
                null,
                TaskKind.ORDER,
                new Bilingual("Task " + code, "Nhiệm vụ " + code),
                lead,
                orderedOn,
                new OrderWords(
                        dueOn == null ? null : WORDS.format(dueOn),
                        dueOn == null ? null : "en",
                        orderedOn,
                        dueOn == null ? Relation.NONE : Relation.BY,
                        null,
                        null,
                        null),
                dueOn,
                false,
                reportingDays,
                null,
                null));
        cooperating.forEach(o -> task.involve(o, TaskParty.Role.COOPERATING));
        contractors.forEach(o -> task.involve(o, TaskParty.Role.CONTRACTOR));
        log.keep(
                new TaskEvent.Ordered(
                        task,
                        Origin.DOCUMENT,
                        orderedOn.atStartOfDay(Language.ZONE).toInstant()),
                new Reporter(null, null, Origin.DOCUMENT));
        return task;
    }
}
