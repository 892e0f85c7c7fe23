package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Language;
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
    private final Ladder ladder;
    private final MailSettings settings;

    DigestQuery(TaskList tasks, Alerts alerts, Ladder ladder, MailSettings settings) {
        this.tasks = tasks;
        this.alerts = alerts;
        this.ladder = ladder;
        this.settings = settings;
    }

    /** @param waiting what is to be told; what is said of a task is said by the last of its alerts */
    Digest of(Person recipient, LocalDate day, List<Alerts.Waiting> waiting) {
        Scope scope = Scope.of(recipient);
        List<ToldLine> asked = lines(waiting, Alerts.Waiting::isReminder, a -> a.words());
        List<ToldLine> reached = lines(waiting, a -> !a.isReminder(), a -> words(a.rung(), recipient.language()));
        Map<String, String> askedOf = wordsByOrder(asked);
        Map<String, String> rungOf = wordsByOrder(reached);
        DigestPart overdue = part(Selection.OVERDUE, scope, day, LINES, rungOf, askedOf);
        int left = LINES - overdue.lines().size();
        DigestPart soon = part(Selection.DUE_SOON, scope, day, left, rungOf, askedOf);
        left -= soon.lines().size();
        Set<String> listed = Stream.of(overdue, soon)
                .flatMap(p -> p.lines().stream())
                .map(l -> l.task().orderCode())
                .collect(Collectors.toSet());
        ToldPart alone = ToldPart.of(
                asked.stream().filter(l -> !listed.contains(l.orderCode())).toList(), LINES);
        Set<String> askedCodes = asked.stream().map(ToldLine::code).collect(Collectors.toSet());
        ToldPart further = ToldPart.of(
                reached.stream()
                        .filter(l -> l.isBesides(day) && !askedCodes.contains(l.code()))
                        .toList(),
                left);
        return new Digest(
                recipient,
                day,
                alone,
                asked.size(),
                further,
                overdue,
                soon,
                (int) waiting.stream()
                        .filter(a -> !a.isReminder())
                        .map(Alerts.Waiting::task)
                        .distinct()
                        .count(),
                false,
                settings.url(),
                settings.isDemo());
    }

    /** What cannot wait for the mail of the day, and nothing else. */
    Digest urgent(Person recipient, LocalDate day, List<Alerts.Waiting> urgent) {
        List<ToldLine> lines = lines(urgent, a -> !a.isReminder(), a -> words(a.rung(), recipient.language()));
        return new Digest(
                recipient,
                day,
                ToldPart.of(List.of(), 0),
                0,
                ToldPart.of(lines, LINES),
                new DigestPart(Selection.OVERDUE, List.of(), 0, 0, null),
                new DigestPart(Selection.DUE_SOON, List.of(), 0, 0, null),
                0,
                true,
                settings.url(),
                settings.isDemo());
    }

    private String words(String rung, Language language) {
        return ladder.rung(rung)
                .map(r -> language == Language.VI ? r.wordsVi() : r.wordsEn())
                .orElse("");
    }

    /** Of each task the last alert of a kind. */
    private List<ToldLine> lines(
            List<Alerts.Waiting> waiting, Predicate<Alerts.Waiting> kind, Function<Alerts.Waiting, String> words) {
        Map<Long, String> said = new LinkedHashMap<>();
        waiting.stream().filter(kind).forEach(alert -> said.put(alert.task(), words.apply(alert)));
        return alerts.lines(said);
    }

    private static Map<String, String> wordsByOrder(List<ToldLine> lines) {
        return lines.stream().collect(Collectors.toMap(ToldLine::orderCode, ToldLine::words, (one, other) -> other));
    }

    private DigestPart part(
            Selection selection,
            Scope scope,
            LocalDate day,
            int room,
            Map<String, String> rungOf,
            Map<String, String> askedOf) {
        TaskFilter filter = TaskFilter.of(selection);
        TaskList.Size size = tasks.size(filter, scope, day);
        List<TaskRow> rows = room == 0
                ? List.of()
                : tasks.orders(filter, scope, day, room, null).items();
        List<DigestLine> lines = rows.stream()
                .map(r -> new DigestLine(r, rungOf.get(r.orderCode()), askedOf.get(r.orderCode())))
                .toList();
        return new DigestPart(selection, lines, size.tasks(), size.orders() - lines.size(), size.firstDay());
    }
}
