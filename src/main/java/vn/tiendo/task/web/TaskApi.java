package vn.tiendo.task.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Checks;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Sorting;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;

/** Lists of tasks for programs. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class TaskApi {

    private final TaskList list;
    private final SignedIn signedIn;
    private final AsOf days;

    TaskApi(TaskList list, SignedIn signedIn, AsOf days) {
        this.list = list;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Authenticated
    @Operation(summary = "The tasks you may see, open ones first, the longest overdue at the top")
    public Slice<TaskDocuments.Item> tasks(
            @BeanParam FilterAddress address,
            @QueryParam("asOf") String asOf,
            @QueryParam("sort") String sort,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after) {
        Checks checks = new Checks();
        int most = checks.whole("limit", limit, 1, TaskList.LIMIT);
        TaskFilter filter = address.read(checks);
        Slice<TaskRow> rows =
                list.tasks(filter, Scope.of(signedIn.person()), days.read(asOf), Sorting.of(sort), most, after);
        Language language = signedIn.person().language();
        List<TaskDocuments.Item> items =
                rows.items().stream().map(r -> TaskDocuments.item(r, language)).toList();
        return new Slice<>(items, rows.next());
    }
}
