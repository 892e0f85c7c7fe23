package vn.tiendo.task.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.CsvTable;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.TaskWords;

/**
 * A list of tasks to be opened in a spreadsheet: every task of the list, also where the page folds copies into a line;
 * with the columns that were chosen, else with all there are.
 */
@Path("/tasks.csv")
class TaskTable {

    /** Which column of a list each cell belongs to; null: always there. */
    private static final List<ListColumn> PARTS = Arrays.asList(
            null,
            null,
            null,
            ListColumn.DIRECTIVE,
            ListColumn.LEAD,
            ListColumn.COOPERATING,
            ListColumn.CONTRACTORS,
            ListColumn.ORDERED,
            ListColumn.DUE,
            ListColumn.FIRST_DAY,
            ListColumn.DUE,
            ListColumn.STANDING,
            ListColumn.STANDING,
            ListColumn.PERCENT,
            ListColumn.WORD,
            ListColumn.WORD,
            ListColumn.STANDING,
            ListColumn.STANDING);

    private final TaskList tasks;
    private final SignedIn signedIn;
    private final AsOf days;

    TaskTable(TaskList tasks, SignedIn signedIn, AsOf days) {
        this.tasks = tasks;
        this.signedIn = signedIn;
        this.days = days;
    }

    @GET
    @Produces(CsvTable.TYPE)
    @Authenticated
    public Response table(@BeanParam FilterAddress address, @QueryParam("asOf") String asOf) {
        LocalDate day = days.read(asOf);
        ListAddress at = address.list(day);
        Scope scope = Scope.of(signedIn.person());
        Language language = signedIn.person().language();
        // Read before the first byte leaves: what cannot be read is refused, not cut off.
        Slice<TaskRow> first = tasks.tasks(at.filter(), scope, day, TaskList.LIMIT, null);
        StreamingOutput lines = out -> write(first, at, scope, language, out);
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tasks-" + day + ".csv\"")
                .build();
    }

    private void write(Slice<TaskRow> first, ListAddress at, Scope scope, Language language, OutputStream out)
            throws IOException {
        TaskWords words = language.words(TaskWords.class);
        Object[] heads = language.words(ListWords.class).columns().split("; ");
        CsvTable table = new CsvTable(out, shown(at, heads));
        Slice<TaskRow> rows = first;
        while (true) {
            for (TaskRow row : rows.items()) {
                table.line(shown(
                        at,
                        row.code(),
                        row.orderCode(),
                        row.title().in(language),
                        row.directive(),
                        row.lead() == null ? null : row.lead().in(language),
                        names(row.parties().cooperating(), language),
                        names(row.parties().contractors(), language),
                        row.orderedOn(),
                        row.deadline(),
                        row.originalDueOn(),
                        row.dueOn(),
                        words.standing(row.standing()),
                        row.daysOverdue(),
                        row.percent(),
                        row.lastWordOn(),
                        row.lastWords(),
                        row.doneOn(),
                        row.document()));
            }
            if (rows.next() == null) {
                break;
            }
            rows = tasks.tasks(at.filter(), scope, at.day(), TaskList.LIMIT, rows.next());
        }
        table.flush();
    }

    /** Those of the cells that the list shows; all of them where nothing was chosen. */
    private static Object[] shown(ListAddress at, Object... cells) {
        return IntStream.range(0, cells.length)
                .filter(i -> at.columns().isEmpty() || PARTS.get(i) == null || at.isShown(PARTS.get(i)))
                .mapToObj(i -> cells[i])
                .toArray();
    }

    private static String names(List<TaskRow.Named> organisations, Language language) {
        return organisations.stream().map(o -> o.name().in(language)).collect(Collectors.joining("; "));
    }
}
