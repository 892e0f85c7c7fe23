package vn.tiendo.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.task.TaskEvent;

/** A listener that cannot deal with certain tasks, for as long as a test wants it. */
@ApplicationScoped
class Trouble {

    private final Set<Long> tasks = ConcurrentHashMap.newKeySet();

    void with(Long task) {
        tasks.add(task);
    }

    void isOver() {
        tasks.clear();
    }

    void hear(@Observes TaskEvent.Reached reached) {
        for (Long task : reached.dueDays().keySet()) {
            if (tasks.contains(task)) {
                throw new IllegalStateException("trouble with task " + task);
            }
        }
    }
}
