package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.Tasks;

/** What a contractor or unit owes, the task that ends first with its form open: usable with one hand on a phone. */
@Path("/my-work")
@Produces(MediaType.TEXT_HTML)
class MyWorkPages {

    private static final int LINES = 50;

    /**
     * The page.
     *
     * @param toAnswer tasks of which a contractor says that they are done, for their lead unit
     * @param toConfirm tasks whose last report is a contractor's, for their lead unit
     */
    record myWork(
            List<Task> toAnswer,
            List<Task> toConfirm,
            TaskRow first,
            List<TaskRow> then,
            TaskList.Size open,
            int overdue,
            int dueSoon,
            String next,
            Entered form)
            implements TemplateInstance {}

    private final TaskList tasks;
    private final Tasks all;
    private final SignedIn signedIn;
    private final AsOf days;

    MyWorkPages(TaskList tasks, Tasks all, SignedIn signedIn, AsOf days) {
        this.tasks = tasks;
        this.all = all;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Authenticated
    public TemplateInstance page() {
        Scope scope = Scope.of(signedIn.person());
        LocalDate today = days.today();
        TaskFilter open = TaskFilter.of(Selection.OPEN);
        var rows = tasks.tasks(open, scope, today, LINES, null);
        // What is said to be done waits for others; the next thing to do comes first.
        List<TaskRow> items = rows.items().stream()
                .sorted(Comparator.comparing(TaskRow::claimed))
                .toList();
        Person person = signedIn.person();
        boolean leads = person.is(Role.UNIT) && person.organisationId() != null;
        return new myWork(
                leads ? all.claimsToAnswer(person.organisationId(), LINES) : List.of(),
                leads ? all.reportsToConfirm(person.organisationId(), LINES) : List.of(),
                items.isEmpty() ? null : items.get(0),
                items.isEmpty() ? items : items.subList(1, items.size()),
                tasks.size(open, scope, today),
                tasks.size(open.with(Selection.OVERDUE), scope, today).tasks(),
                tasks.size(open.with(Selection.DUE_SOON), scope, today).tasks(),
                rows.next(),
                Entered.NOTHING);
    }
}
