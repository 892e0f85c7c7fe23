package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.directive.Accomplishment;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Missing;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.Standing;
import vn.tiendo.task.TaskCounts;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;
import vn.tiendo.task.Tasks;

/** Directives with what became of their clauses. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
class DirectivePages {

    private static final int LIMIT = 200;

    record list(List<Line> lines) implements TemplateInstance {}

    /**
     * @param covered how many clauses have a task
     * @param uncovered the clauses without one
     */
    record directive(
            Directive directive,
            List<ClauseTasks> clauses,
            int covered,
            List<Clause> uncovered,
            TaskCounts.Sum sum,
            List<BarPart> bar,
            List<Accomplishment> accomplishments)
            implements TemplateInstance {}

    /** A directive and how many tasks it gave. */
    record Line(Directive directive, long tasks) {}

    /** A clause and the tasks it gave. */
    record ClauseTasks(Clause clause, List<TaskRow> tasks) {

        /** The standing of the most pressing of its tasks. */
        public Standing standing() {
            return tasks.get(0).standing();
        }

        /** The wording cut at the words of the deadline, which are marked: before, marked, after. */
        public List<String> cut(Language language) {
            String text = clause.text().in(language);
            String words = tasks.isEmpty() || tasks.get(0).deadline() == null
                    ? null
                    : tasks.get(0).deadline();
            int at = words == null ? -1 : text.indexOf(words);
            return at < 0
                    ? List.of(text, "", "")
                    : List.of(text.substring(0, at), words, text.substring(at + words.length()));
        }
    }

    private final Directives directives;
    private final Tasks tasks;
    private final TaskList list;
    private final TaskCounts counts;
    private final AsOf days;

    DirectivePages(Directives directives, Tasks tasks, TaskList list, TaskCounts counts, AsOf days) {
        this.directives = directives;
        this.tasks = tasks;
        this.list = list;
        this.counts = counts;
        this.days = days;
    }

    @GET
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public TemplateInstance all() {
        Map<Long, Long> counts = tasks.countedByDirective();
        List<Line> lines = directives.newestFirst(LIMIT).stream()
                .map(d -> new Line(d, counts.getOrDefault(d.id(), 0L)))
                .sorted((a, b) -> Boolean.compare(b.tasks() > 0, a.tasks() > 0))
                .toList();
        return new list(lines);
    }

    /** By code; by number and symbol it is found, too. */
    @GET
    @Path("/{code: .+}")
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE, Role.READER_ROLE})
    public Response one(@PathParam("code") String code) {
        // PostgreSQL keeps no text with a zero in it, and no directive is called so.
        if (code.indexOf(0) >= 0) {
            throw new Missing(code);
        }
        Optional<Directive> found = directives.toRead(code);
        if (found.isEmpty()) {
            String kept = directives
                    .numbered(code)
                    .orElseThrow(() -> new Missing(code))
                    .code();
            return Response.seeOther(UriBuilder.fromPath("/directives/{code}").build(kept))
                    .build();
        }
        return Response.ok(page(found.get())).build();
    }

    private directive page(Directive found) {
        TaskFilter filter = TaskFilter.of(Selection.ASSIGNED).ofDirective(found.code());
        Map<Long, List<TaskRow>> byClause =
                list.orders(filter, Scope.EVERYTHING, days.today(), TaskList.LIMIT, null).items().stream()
                        .filter(r -> r.clauseId() != null)
                        .collect(Collectors.groupingBy(TaskRow::clauseId));
        List<ClauseTasks> clauses = found.clauses().stream()
                .map(c -> new ClauseTasks(c, byClause.getOrDefault(c.id(), List.of())))
                .toList();
        TaskCounts.Sum sum = counts.sum(filter, Scope.EVERYTHING, days.today());
        List<Clause> uncovered = clauses.stream()
                .filter(c -> c.tasks().isEmpty())
                .map(ClauseTasks::clause)
                .toList();
        return new directive(
                found,
                clauses,
                clauses.size() - uncovered.size(),
                uncovered,
                sum,
                BarPart.of(sum),
                directives.accomplishments(found));
    }
}
