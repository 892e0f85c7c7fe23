package vn.tiendo.task.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.function.Supplier;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.ETag;
import vn.tiendo.shared.Overtaken;
import vn.tiendo.task.HistoryEntry;
import vn.tiendo.task.Scope;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskAccess;
import vn.tiendo.task.Tasks;

/** Lets an act happen only if the task is still as its sender saw it, where the sender says so by {@code If-Match}. */
@ApplicationScoped
class Unchanged {

    private static final int TOLD = 50;

    private final TaskAccess access;
    private final Tasks tasks;
    private final HttpHeaders headers;

    Unchanged(TaskAccess access, Tasks tasks, HttpHeaders headers) {
        this.access = access;
        this.tasks = tasks;
        this.headers = headers;
    }

    /** Which state of the task a person sees: the last line of its history that is theirs to read. */
    ETag tag(Task task, Person viewer) {
        return ETag.of(tasks.history(task, Scope.of(viewer), 1).stream()
                .findFirst()
                .map(HistoryEntry::id)
                .orElse(0L));
    }

    /** Looks and acts in one transaction, in which nobody else acts on the task. */
    @Transactional
    <T> T since(String code, Person person, Supplier<T> act) {
        String ifMatch = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (ifMatch != null) {
            Task task = access.held(code, person);
            if (!tag(task, person).isAccepted(ifMatch)) {
                throw new Overtaken(changes(task, person, ETag.seen(ifMatch)));
            }
        }
        return act.get();
    }

    private List<Overtaken.Change> changes(Task task, Person person, Long seen) {
        return seen == null
                ? List.of()
                : tasks.history(task, Scope.of(person), TOLD).stream()
                        .filter(h -> h.id() > seen)
                        .map(h -> new Overtaken.Change(
                                h.kind().name().toLowerCase(java.util.Locale.ROOT), h.at(), h.who(person.language())))
                        .toList();
    }
}
