package vn.tiendo.board.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.board.BoardQuery;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.task.Agenda;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.FirstSteps;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.SweepRuns;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;

/** The board: the first page of those who see everything. Others are led to their own work. */
@Path("/")
class BoardPages {

    /** How many lines the board shows of a list before it leads to the whole. */
    private static final int OVERDUE_SHOWN = 20;

    private static final int OTHERS_SHOWN = 6;

    record board(BoardPage page) implements TemplateInstance {}

    /** The way to the first task, while there is none. */
    record firstUse(FirstSteps.Taken taken, boolean mayAct) implements TemplateInstance {}

    private final BoardQuery boards;
    private final TaskList tasks;
    private final Agenda agenda;
    private final SweepRuns runs;
    private final FirstSteps firstSteps;
    private final SignedIn signedIn;
    private final AsOf days;
    private final Clock clock;

    BoardPages(
            BoardQuery boards,
            TaskList tasks,
            Agenda agenda,
            SweepRuns runs,
            FirstSteps firstSteps,
            SignedIn signedIn,
            AsOf days,
            Clock clock) {
        this.boards = boards;
        this.tasks = tasks;
        this.agenda = agenda;
        this.runs = runs;
        this.firstSteps = firstSteps;
        this.signedIn = signedIn;
        this.days = days;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public Response page(@QueryParam("asOf") String asOf) {
        Person person = signedIn.person();
        if (person.role().seesOnlyOwn()) {
            return Response.seeOther(URI.create("/my-work")).build();
        }
        if (firstSteps.areNeeded()) {
            boolean mayAct = person.is(Role.STAFF) || person.is(Role.ADMIN);
            return Response.ok(new firstUse(firstSteps.taken(), mayAct)).build();
        }
        LocalDate day = days.read(asOf);
        Instant now = clock.instant();
        Scope scope = Scope.of(person);
        BoardPage page = new BoardPage(
                boards.draw(scope, day),
                day.equals(days.today()),
                now,
                tasks.orders(TaskFilter.of(Selection.OVERDUE), scope, day, OVERDUE_SHOWN, null),
                tasks.orders(TaskFilter.of(Selection.DUE_SOON), scope, day, OTHERS_SHOWN, null),
                tasks.orders(TaskFilter.of(Selection.DUE_LATER), scope, day, 1, null),
                tasks.orders(TaskFilter.of(Selection.CLAIMED), scope, day, OTHERS_SHOWN, null),
                tasks.orders(TaskFilter.of(Selection.EXTENSION_ASKED), scope, day, OTHERS_SHOWN, null),
                agenda.size(),
                Sweep.of(runs.latest().orElse(null), now));
        return Response.ok(new board(page)).build();
    }
}
