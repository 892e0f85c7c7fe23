package vn.tiendo.board.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.board.Board;
import vn.tiendo.board.BoardQuery;
import vn.tiendo.board.Split;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Scope;
import vn.tiendo.task.SweepRun;
import vn.tiendo.task.SweepRuns;

/** The board's sum for programs. */
@Path("/api/v1/board")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "board")
class BoardApi {

    private final BoardQuery boards;
    private final SweepRuns runs;
    private final SignedIn signedIn;
    private final AsOf days;

    BoardApi(BoardQuery boards, SweepRuns runs, SignedIn signedIn, AsOf days) {
        this.boards = boards;
        this.runs = runs;
        this.signedIn = signedIn;
        this.days = days;
    }

    /** total = doneOnTime + doneLate + inTime + overdue; inTime includes dueSoon and undated; cancelled is outside. */
    record BoardDocument(
            LocalDate asOf,
            int total,
            int doneOnTime,
            int doneLate,
            int inTime,
            int dueSoon,
            int overdue,
            int undated,
            int cancelled,
            int notReporting,
            Instant lastSweepAt) {}

    @GET
    @Authenticated
    @Operation(summary = "Where the tasks you may see stand at the end of a day; today when none is given")
    public BoardDocument board(@QueryParam("asOf") String asOf) {
        Board board = boards.draw(Scope.of(signedIn.person()), days.read(asOf));
        Split all = board.all();
        return new BoardDocument(
                board.asOf(),
                all.total(),
                all.doneOnTime(),
                all.doneLate(),
                all.inTime(),
                all.dueSoon(),
                all.overdue(),
                all.undated(),
                all.cancelled(),
                all.notReporting(),
                runs.latest().map(SweepRun::finishedAt).orElse(null));
    }
}
