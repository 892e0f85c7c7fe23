package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.shared.Bilingual;

/** Fetches for a whole list at once who has a part in its tasks and where they were found: two statements. */
@ApplicationScoped
class TaskPartiesQuery {

    private final EntityManager entities;

    TaskPartiesQuery(EntityManager entities) {
        this.entities = entities;
    }

    Map<Long, TaskRow.TaskParties> of(Collection<Long> tasks) {
        Map<Long, TaskRow.TaskParties> found = new HashMap<>();
        if (tasks.isEmpty()) {
            return found;
        }
        List<Object[]> parties = entities.createQuery(
                        "select p.task.id, p.role, o.code, o.name from TaskParty p join p.organisation o"
                                + " where p.task.id in :tasks and p.untilOn is null order by p.task.id, p.ordinal",
                        Object[].class)
                .setParameter("tasks", tasks)
                .getResultList();
        for (Object[] row : parties) {
            TaskRow.Named named = new TaskRow.Named((String) row[2], (Bilingual) row[3]);
            TaskRow.TaskParties task = found.computeIfAbsent((Long) row[0], id -> empty());
            (row[1] == TaskParty.Role.CONTRACTOR ? task.contractors() : task.cooperating()).add(named);
        }
        List<Object[]> sources = entities.createQuery(
                        "select s.task.id, s.item, d.code, s.paragraph from TaskSource s join s.document d"
                                + " where s.task.id in :tasks order by s.task.id, s.ordinal",
                        Object[].class)
                .setParameter("tasks", tasks)
                .getResultList();
        for (Object[] row : sources) {
            found.computeIfAbsent((Long) row[0], id -> empty())
                    .sources()
                    .add(new TaskRow.Place((String) row[1], (String) row[2], (Integer) row[3]));
        }
        return found;
    }

    private static TaskRow.TaskParties empty() {
        return new TaskRow.TaskParties(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
