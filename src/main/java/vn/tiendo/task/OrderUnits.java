package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** Gives an order to many to more units: each gets a copy with the order's own words and day. */
@ApplicationScoped
public class OrderUnits {

    private static final int CODE_LIMIT = 40;

    private final EntityManager entities;
    private final Tasks tasks;
    private final TaskAccess access;
    private final Reporters reporters;
    private final TaskLog log;

    OrderUnits(EntityManager entities, Tasks tasks, TaskAccess access, Reporters reporters, TaskLog log) {
        this.entities = entities;
        this.tasks = tasks;
        this.access = access;
        this.reporters = reporters;
        this.log = log;
    }

    /** Which units would get a copy, and by which code; nothing happens. */
    public OrderAddition plan(String order, Collection<String> units, Person by) {
        if (!tasks.hasCopies(order, Scope.of(by))) {
            throw new Missing(order);
        }
        return plan(order, units);
    }

    /**
     * Gives them their copies, unless something changed since it was looked at: then the new plan is the answer.
     *
     * @param lookedAt the fingerprint of the plan that was looked at; null: whatever it comes to
     * @throws RuleBroken when every unit has a copy already
     */
    @Transactional
    public OrderAddition add(
            String order, Collection<String> units, String lookedAt, Person by, Origin origin, Instant at) {
        if (!tasks.hasCopies(order, Scope.of(by))) {
            throw new Missing(order);
        }
        // Held, so that two who add the same unit at once do it one after the other.
        access.held(firstCopy(order), Act.ASSIGN, by);
        OrderAddition plan = plan(order, units);
        if (lookedAt != null && !lookedAt.equals(plan.fingerprint())) {
            return plan;
        }
        if (plan.added().isEmpty()) {
            throw new RuleBroken("units", RuleWords::nothingChanges);
        }
        List<Task> copies = copies(order);
        Task model = copies.stream()
                .min(Comparator.comparing((Task t) -> t.isClosed() || isMoved(t))
                        .thenComparing(Task::code))
                .orElseThrow();
        Reporter staff = reporters.of(by, origin);
        for (OrderAddition.Line line : plan.added()) {
            Task task = new Task(TaskOrder.like(model, line.code(), line.unit()));
            common(copies, TaskParty.Role.COOPERATING).forEach(o -> task.involve(o, TaskParty.Role.COOPERATING));
            common(copies, TaskParty.Role.CONTRACTOR).forEach(o -> task.involve(o, TaskParty.Role.CONTRACTOR));
            log.keep(new TaskEvent.Ordered(task, origin, at), staff);
        }
        return new OrderAddition(order, plan.lines(), true);
    }

    private String firstCopy(String order) {
        return entities.createQuery(
                        "select min(t.code) from Task t where t.orderCode = :order and t.code <> t.orderCode",
                        String.class)
                .setParameter("order", order)
                .getSingleResult();
    }

    /** Those who have the part in every copy: given by the order, not to one unit alone. */
    private static List<Organisation> common(List<Task> copies, TaskParty.Role part) {
        List<Organisation> common =
                new ArrayList<>(TaskParty.in(part, copies.get(0).parties()));
        copies.forEach(c -> common.retainAll(TaskParty.in(part, c.parties())));
        return common;
    }

    private static boolean isMoved(Task task) {
        return task.dueOn() != null && !task.dueOn().equals(task.originalDueOn());
    }

    private List<Task> copies(String order) {
        return tasks.together(entities.createQuery(
                        "select t.id from Task t where t.orderCode = :order and t.code <> t.orderCode", Long.class)
                .setParameter("order", order)
                .setMaxResults(TaskList.LIMIT)
                .getResultList());
    }

    private OrderAddition plan(String order, Collection<String> units) {
        List<Object[]> known = entities.createQuery(
                        "select t.code, t.lead.id, t.orderCode, (select count(x) from TaskCancellation x where x.task = t)"
                                + " from Task t where t.orderCode = :order or t.code like :beginning escape '!'",
                        Object[].class)
                .setParameter("order", order)
                .setParameter(
                        "beginning", order.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "-%")
                .getResultList();
        Set<String> taken = new HashSet<>();
        known.forEach(k -> taken.add((String) k[0]));
        List<OrderAddition.Line> lines = new ArrayList<>();
        for (Organisation unit : organisations(units)) {
            String has = known.stream()
                    .filter(k -> order.equals(k[2]) && unit.id().equals(k[1]) && ((Long) k[3]) == 0)
                    .map(k -> (String) k[0])
                    .findFirst()
                    .orElse(null);
            String code = has != null ? has : free(order, unit, taken);
            taken.add(code);
            lines.add(new OrderAddition.Line(unit, code, has != null));
        }
        return new OrderAddition(order, lines, false);
    }

    /** The order's code with the unit's behind it; a unit that comes back gets a number, since its first copy stays. */
    private static String free(String order, Organisation unit, Set<String> taken) {
        String suffix = unit.code().substring(unit.code().lastIndexOf('-') + 1);
        String code = order + "-" + suffix;
        for (int n = 2; taken.contains(code); n++) {
            code = order + "-" + suffix + "-" + n;
        }
        String chosen = code;
        if (chosen.length() > CODE_LIMIT) {
            throw new RuleBroken("units", w -> w.codeTooLong(chosen));
        }
        return chosen;
    }

    private List<Organisation> organisations(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new RuleBroken("units", RuleWords::noUnit);
        }
        if (codes.size() > BulkActs.LIMIT) {
            throw new RuleBroken("units", w -> w.tooManyTasks(BulkActs.LIMIT));
        }
        List<Organisation> found = entities.createQuery(
                        "from Organisation o where o.code in :codes order by o.code", Organisation.class)
                .setParameter("codes", codes)
                .getResultList();
        Set<String> known = new HashSet<>();
        found.forEach(o -> known.add(o.code()));
        List<RuleBroken.Violation> unknown = codes.stream()
                .filter(c -> !known.contains(c))
                .map(c -> new RuleBroken.Violation("units", w -> w.noOrganisation(c)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RuleBroken(unknown);
        }
        return found;
    }
}
