package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.SavedView;
import vn.tiendo.task.SavedViews;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskOwners;
import vn.tiendo.task.TaskRow;

/** Lists of tasks: where every number of the board leads. */
@Path("/tasks")
@Produces(MediaType.TEXT_HTML)
class TaskListPages {

    private static final int LINES = 100;

    /**
     * @param acting whether the person acts on many tasks at once
     * @param organisations those that tasks can then be given to
     * @param told how many tasks were just changed; null when none were
     */
    record list(
            ListAddress at,
            TaskFilter filter,
            LocalDate day,
            boolean isToday,
            TaskList.Size size,
            Slice<TaskRow> rows,
            List<Selection> selections,
            List<Organisation> leads,
            List<Organisation> contractors,
            List<Directive> directives,
            boolean continued,
            boolean acting,
            List<Organisation> organisations,
            List<ListColumn> allColumns,
            List<SavedView> views,
            Integer told)
            implements TemplateInstance {}

    private final TaskList tasks;
    private final TaskOwners owners;
    private final SignedIn signedIn;
    private final AsOf days;
    private final SavedViews views;

    TaskListPages(TaskList tasks, TaskOwners owners, SignedIn signedIn, AsOf days, SavedViews views) {
        this.tasks = tasks;
        this.owners = owners;
        this.signedIn = signedIn;
        this.days = days;
        this.views = views;
    }

    @GET
    @Authenticated
    public TemplateInstance page(
            @BeanParam FilterAddress address,
            @QueryParam("asOf") String asOf,
            @QueryParam("after") String after,
            @QueryParam("told") String told) {
        LocalDate day = days.read(asOf);
        ListAddress at = address.list(day.equals(days.today()) ? null : day);
        TaskFilter filter = at.filter();
        Scope scope = Scope.of(signedIn.person());
        boolean acting = day.equals(days.today())
                && (signedIn.person().is(Role.STAFF) || signedIn.person().is(Role.ADMIN));
        Slice<TaskRow> rows = filter.order() == null
                ? tasks.orders(filter, scope, day, LINES, after)
                : tasks.tasks(filter, scope, day, LINES, after);
        return new list(
                at,
                filter,
                day,
                day.equals(days.today()),
                tasks.size(filter, scope, day),
                rows,
                List.of(Selection.values()),
                owners.leads(scope),
                owners.contractors(scope),
                owners.directives(scope),
                after != null && !after.isBlank(),
                acting,
                acting ? owners.all() : List.of(),
                List.of(ListColumn.values()),
                views.of(signedIn.person()),
                told != null && told.matches("\\d{1,3}") ? Integer.valueOf(told) : null);
    }
}
