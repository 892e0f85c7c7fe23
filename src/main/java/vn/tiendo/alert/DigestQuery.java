package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.alert.Alert.Cause;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Slice;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Selection;
import vn.tiendo.task.TaskFilter;
import vn.tiendo.task.TaskList;
import vn.tiendo.task.TaskRow;

/** Puts together what a recipient has to know: always all of it, however little of it is new. */
@ApplicationScoped
class DigestQuery {

    /** A longer mail is not read to its end. */
    static final int LINES = 200;

    private final TaskList tasks;
    private final Alerts alerts;
    private final MailSettings settings;

    DigestQuery(TaskList tasks, Alerts alerts, MailSettings settings) {
        this.tasks = tasks;
        this.alerts = alerts;
        this.settings = settings;
    }

    Digest of(Person recipient, LocalDate day, List<Alerts.Waiting> waiting) {
        Scope scope = Scope.of(recipient);
        AskedPart asked = AskedPart.of(asked(recipient, waiting), day, LINES);
        DigestPart overdue =
                part(Selection.OVERDUE, scope, day, LINES - asked.lines().size(), orders(waiting, Cause.OVERDUE));
        int left = LINES - asked.lines().size() - overdue.lines().size();
        DigestPart soon = part(Selection.DUE_SOON, scope, day, left, orders(waiting, Cause.DUE_SOON));
        int fresh = (int) waiting.stream()
                .filter(w -> !w.isReminder())
                .map(Alerts.Waiting::task)
                .distinct()
                .count();
        return new Digest(recipient, day, asked, overdue, soon, fresh, settings.url(), settings.isDemo());
    }

    /** Only what waits, for a mail that cannot wait for the rest. */
    Digest only(Person recipient, LocalDate day, List<Alerts.Waiting> waiting) {
        Scope scope = Scope.of(recipient);
        DigestPart overdue = only(Selection.OVERDUE, scope, day, waiting);
        DigestPart soon = only(Selection.DUE_SOON, scope, day, waiting);
        AskedPart none = AskedPart.of(List.of(), day, 0);
        int fresh = overdue.tasks() + soon.tasks();
        return new Digest(recipient, day, none, overdue, soon, fresh, settings.url(), settings.isDemo());
    }

    private DigestPart only(Selection selection, Scope scope, LocalDate day, List<Alerts.Waiting> waiting) {
        List<DigestLine> lines = new ArrayList<>();
        int found = 0;
        int more = 0;
        LocalDate first = null;
        for (String order : new TreeSet<>(
                waiting.stream().map(Alerts.Waiting::orderCode).toList())) {
            TaskFilter filter = new TaskFilter(selection, null, null, order, null);
            TaskList.Size size = tasks.size(filter, scope, day);
            if (size.tasks() > 0 && lines.size() < LINES) {
                slice(filter, scope, day, 1).items().forEach(r -> lines.add(new DigestLine(r, true)));
            } else {
                more += size.orders();
            }
            found += size.tasks();
            first = first == null || size.firstDay() != null && size.firstDay().isBefore(first)
                    ? size.firstDay()
                    : first;
        }
        return new DigestPart(selection, List.copyOf(lines), found, more, first);
    }

    /** Of a task asked about on several days only the last words. */
    private List<AskedLine> asked(Person recipient, List<Alerts.Waiting> waiting) {
        if (waiting.stream().noneMatch(Alerts.Waiting::isReminder)) {
            return List.of();
        }
        Map<String, AskedLine> last = new LinkedHashMap<>();
        alerts.asked(recipient.id()).forEach(line -> last.put(line.code(), line));
        return List.copyOf(last.values());
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

    private static Set<String> orders(List<Alerts.Waiting> waiting, Cause cause) {
        return waiting.stream()
                .filter(w -> w.cause() == cause)
                .map(Alerts.Waiting::orderCode)
                .collect(Collectors.toSet());
    }
}
