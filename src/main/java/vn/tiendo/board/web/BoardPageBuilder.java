package vn.tiendo.board.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.tiendo.board.Board;
import vn.tiendo.board.BoardQuery;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.Agenda;
import vn.tiendo.task.AsOf;
import vn.tiendo.task.Meetings;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;

/** Gathers what the board's page shows, by a number of statements that does not grow with the tasks. */
@ApplicationScoped
class BoardPageBuilder {

    /** How many lines the board shows of a list before it leads to the whole. */
    private static final int OVERDUE_SHOWN = 20;

    private static final int OTHERS_SHOWN = 6;

    private final BoardQuery boards;
    private final BoardWatch watch;
    private final TaskList tasks;
    private final Agenda agenda;
    private final Meetings meetings;
    private final AsOf days;
    private final Clock clock;

    BoardPageBuilder(
            BoardQuery boards,
            BoardWatch watch,
            TaskList tasks,
            Agenda agenda,
            Meetings meetings,
            AsOf days,
            Clock clock) {
        this.boards = boards;
        this.watch = watch;
        this.tasks = tasks;
        this.agenda = agenda;
        this.meetings = meetings;
        this.days = days;
        this.clock = clock;
    }

    BoardPage page(Person person, String asOf, String units) {
        return page(person, days.read(asOf), UnitColumn.Order.of(units), "", Map.of());
    }

    /** Today's board with a meeting's day that was refused. */
    BoardPage refused(Person person, String heldOn, Map<String, String> wrong) {
        return page(person, days.today(), UnitColumn.Order.USUAL, heldOn, wrong);
    }

    private BoardPage page(
            Person person, LocalDate day, UnitColumn.Order order, String heldOn, Map<String, String> wrong) {
        // Looked at before anything is counted: what happens meanwhile makes the page fetch itself once more.
        BoardWatch.Seen seen = watch.now();
        Instant now = clock.instant();
        Scope scope = Scope.of(person);
        Board board = boards.draw(scope, day);
        return new BoardPage(
                board,
                day.equals(days.today()),
                days.today(),
                now,
                seen.name(),
                list(Selection.OVERDUE, scope, day, OVERDUE_SHOWN),
                list(Selection.DUE_SOON, scope, day, OTHERS_SHOWN),
                list(Selection.DUE_LATER, scope, day, 1),
                list(Selection.CLAIMED, scope, day, OTHERS_SHOWN),
                list(Selection.EXTENSION_ASKED, scope, day, OTHERS_SHOWN),
                agenda.size(),
                meetings.lastBefore(day)
                        .map(met -> new Since(met, board.all().since(boards.sum(scope, met))))
                        .orElse(null),
                new MeetingForm(person.is(Role.STAFF) || person.is(Role.ADMIN), heldOn, wrong),
                order,
                seen.sweep());
    }

    private Slice<TaskRow> list(Selection selection, Scope scope, LocalDate day, int shown) {
        return tasks.orders(TaskFilter.of(selection), scope, day, shown, null);
    }
}
