package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.indicator.Goals;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Row;
import vn.tiendo.task.Scope;

/** Tells the indicators, which know no tasks, whose goals a person has to do with: those of the tasks in their sight. */
@ApplicationScoped
class GoalsOfTasks implements Goals {

    private final EntityManager entities;

    GoalsOfTasks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> seen(Collection<String> taskCodes, Person person) {
        if (taskCodes.isEmpty()) {
            return Set.of();
        }
        Scope scope = Scope.of(person);
        Query query = entities.createNativeQuery(
                        "select t.code, t.order_code from task t where (t.code in (:codes) or t.order_code in (:codes)) and "
                                + scope.condition("t"),
                        Tuple.class)
                .setParameter("codes", taskCodes);
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        Set<String> seen = new HashSet<>();
        for (Tuple tuple : (List<Tuple>) query.getResultList()) {
            Row row = new Row(tuple);
            seen.add(row.text("code"));
            seen.add(row.text("order_code"));
        }
        seen.retainAll(taskCodes);
        return seen;
    }
}
