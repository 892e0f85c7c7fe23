package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskEvent.Rung;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;

/** Puts together what a recipient has to know: always all of it, however little of it is new. */
@ApplicationScoped
class DigestQuery {

    /** A longer mail is not read to its end. */
    static final int LINES = 200;

    private final TaskList tasks;
    private final MailSettings settings;

    DigestQuery(TaskList tasks, MailSettings settings) {
        this.tasks = tasks;
        this.settings = settings;
    }

    Digest of(Person recipient, LocalDate day, List<Alerts.Waiting> waiting) {
        Scope scope = Scope.of(recipient);
        DigestPart overdue = part(Selection.OVERDUE, scope, day, LINES, orders(waiting, Rung.OVERDUE));
        int left = LINES - overdue.lines().size();
        DigestPart soon = part(Selection.DUE_SOON, scope, day, left, orders(waiting, Rung.DUE_SOON));
        int fresh = (int) waiting.stream().map(Alerts.Waiting::task).distinct().count();
        return new Digest(recipient, day, overdue, soon, fresh, settings.url(), settings.isDemo());
    }

    private DigestPart part(Selection selection, Scope scope, LocalDate day, int room, Set<String> newOrders) {
        TaskFilter filter = TaskFilter.of(selection);
        TaskList.Size size = tasks.size(filter, scope, day);
        List<TaskRow> rows =
                room == 0 ? List.of() : slice(filter, scope, day, room).items();
        List<DigestLine> lines = rows.stream()
                .map(r -> new DigestLine(r, newOrders.contains(r.orderCode())))
                .toList();
        return new DigestPart(selection, lines, size.tasks(), size.orders() - lines.size(), size.firstDay());
    }

    private Slice<TaskRow> slice(TaskFilter filter, Scope scope, LocalDate day, int room) {
        return tasks.orders(filter, scope, day, room, null);
    }

    private static Set<String> orders(List<Alerts.Waiting> waiting, Rung rung) {
        return waiting.stream()
                .filter(w -> w.rung() == rung)
                .map(Alerts.Waiting::orderCode)
                .collect(Collectors.toSet());
    }
}
