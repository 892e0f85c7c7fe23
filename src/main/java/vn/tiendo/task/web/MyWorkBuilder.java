package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Prospects;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.Tasks;

/** Gathers what a person owes. */
@ApplicationScoped
class MyWorkBuilder {

    private static final int LINES = 50;

    private final TaskList tasks;
    private final Tasks all;
    private final Prospects prospects;
    private final Organisations organisations;
    private final AsOf days;

    MyWorkBuilder(TaskList tasks, Tasks all, Prospects prospects, Organisations organisations, AsOf days) {
        this.tasks = tasks;
        this.all = all;
        this.prospects = prospects;
        this.organisations = organisations;
        this.days = days;
    }

    /**
     * @param form what was typed into a form that was refused
     * @param reported the task of that form; null when none was refused
     * @param told the task whose report was just stored; null when none was
     */
    MyWork page(Person person, Entered form, String reported, String told) {
        Scope scope = Scope.of(person);
        LocalDate today = days.today();
        TaskFilter open = TaskFilter.of(Selection.OPEN);
        Slice<TaskRow> rows = tasks.tasks(open, scope, today, LINES, null);
        Map<Long, Prospects.Outlook> outlooks =
                prospects.of(rows.items().stream().map(TaskRow::id).toList(), today);
        List<OwedTask> owed = rows.items().stream()
                .map(row -> new OwedTask(row, outlooks.get(row.id())))
                .sorted(OwedTask.MOST_PRESSING)
                .toList();
        boolean leads = person.is(Role.UNIT) && person.organisationId() != null;
        return new MyWork(
                leads ? all.claimsToAnswer(person.organisationId(), LINES) : List.of(),
                leads ? all.reportsToConfirm(person.organisationId(), LINES) : List.of(),
                owed,
                tasks.size(open, scope, today),
                tasks.size(open.with(Selection.OVERDUE), scope, today).tasks(),
                tasks.size(open.with(Selection.DUE_SOON), scope, today).tasks(),
                rows.next(),
                form,
                reported,
                told == null
                        ? null
                        : owed.stream()
                                .map(o -> o.row().code())
                                .filter(told::equals)
                                .findFirst()
                                .orElse(null),
                person.organisationId() == null ? null : organisations.findById(person.organisationId()));
    }
}
