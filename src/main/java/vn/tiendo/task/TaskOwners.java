package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.tiendo.directive.Directive;
import vn.tiendo.organisation.Organisation;

/** Which lead units and directives there are to choose from among the tasks a person may see. */
@ApplicationScoped
public class TaskOwners {

    private static final int LIMIT = 200;

    private final EntityManager entities;

    TaskOwners(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who lead an order; the copies of one order to many are found under the group. */
    public List<Organisation> leads(Scope scope) {
        return query(
                "select o from Organisation o where o.id in (select case when t.code <> t.orderCode"
                        + " then t.lead.parent.id else t.lead.id end from Task t left join t.lead.parent where %s)"
                        + " order by o.code",
                Organisation.class, scope);
    }

    /** Those who work on an order for pay at present. */
    public List<Organisation> contractors(Scope scope) {
        return query(
                "select o from Organisation o where o.id in (select c.organisation.id from TaskParty c join c.task t"
                        + " where c.role = 'CONTRACTOR' and c.untilOn is null and %s) order by o.code",
                Organisation.class, scope);
    }

    /** Every organisation that can be given a part in a task. */
    public List<Organisation> all() {
        return entities.createQuery("from Organisation o order by o.code", Organisation.class)
                .setMaxResults(TaskList.LIMIT)
                .getResultList();
    }

    public List<Directive> directives(Scope scope) {
        return query(
                "select d from Directive d where d.id in (select t.directive.id from Task t where %s)"
                        + " order by d.issuedOn desc, d.code",
                Directive.class, scope);
    }

    private <T> List<T> query(String text, Class<T> type, Scope scope) {
        String within = scope.isLimited()
                ? "(t.lead.id = :own or exists (select 1 from TaskParty p where p.task = t and p.organisation.id = :own and p.untilOn is null))"
                : "1 = 1";
        TypedQuery<T> query = entities.createQuery(text.formatted(within), type).setMaxResults(LIMIT);
        if (scope.isLimited()) {
            query.setParameter("own", scope.organisationId());
        }
        return query.getResultList();
    }
}
