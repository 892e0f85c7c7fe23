package vn.tiendo.task;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Organisations;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/**
 * The staff act on many tasks in one go: first shown, then done in one transaction, each with its line of history.
 * What cannot be changed stays as it is and is told.
 */
@ApplicationScoped
public class BulkActs {

    /** The most tasks that are acted on at once. */
    public static final int LIMIT = 500;

    private final EntityManager entities;
    private final Tasks tasks;
    private final TaskAccess access;
    private final Organisations organisations;
    private final Reporters reporters;
    private final TaskLog log;

    BulkActs(
            EntityManager entities,
            Tasks tasks,
            TaskAccess access,
            Organisations organisations,
            Reporters reporters,
            TaskLog log) {
        this.entities = entities;
        this.tasks = tasks;
        this.access = access;
        this.organisations = organisations;
        this.reporters = reporters;
        this.log = log;
    }

    /** What would happen, as of this moment; nothing does. */
    public BulkPlan plan(BulkChoice choice, BulkDeed deed, Person by, Instant at) {
        List<Row> rows = rows(choice, by, at);
        return plan(deed, rows, tasks.together(ids(rows)), given(deed), by, at);
    }

    /**
     * Does it, unless something changed since it was looked at: then the new plan is the answer, and nothing was done.
     *
     * @param lookedAt the fingerprint of the plan that was looked at; null: whatever it comes to
     * @throws RuleBroken when no task would change
     */
    @Transactional
    public BulkPlan carryOut(BulkChoice choice, BulkDeed deed, String lookedAt, Person by, Origin origin, Instant at) {
        Set<Long> ids = new LinkedHashSet<>(ids(rows(choice, by, at)));
        tasks.hold(ids);
        // Asked again: what was true before they were held may have passed.
        List<Row> rows = rows(choice, by, at).stream()
                .filter(r -> ids.contains(r.id("id")))
                .toList();
        List<Task> held = tasks.together(ids(rows));
        Organisation given = given(deed);
        BulkPlan plan = plan(deed, rows, held, given, by, at);
        if (lookedAt != null && !lookedAt.equals(plan.fingerprint())) {
            return plan;
        }
        if (plan.changing().isEmpty()) {
            throw new RuleBroken(null, RuleWords::nothingChanges);
        }
        Reporter staff = reporters.of(by, origin);
        for (Task task : held) {
            if (deed.obstacle(task, given) == null) {
                log.keep(deed.to(task, given, staff, at), staff);
            }
        }
        return plan.carriedOut();
    }

    private BulkPlan plan(BulkDeed deed, List<Row> rows, List<Task> found, Organisation given, Person by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        Map<Long, Row> facts = rows.stream().collect(Collectors.toMap(r -> r.id("id"), Function.identity()));
        List<BulkPlan.Line> lines = new ArrayList<>();
        for (Task task : found) {
            if (!access.allows(deed.act(), task, by)) {
                throw new ForbiddenException(deed.act() + " is not for " + by.username());
            }
            Row row = facts.get(task.id());
            BulkDeed.Obstacle obstacle = deed.obstacle(task, given);
            Bilingual before = deed.before(task);
            lines.add(new BulkPlan.Line(
                    task.code(),
                    task.orderCode(),
                    task.title(),
                    task.lead() == null ? null : task.lead().name(),
                    Standing.valueOf(row.text("standing")),
                    row.yes("silent"),
                    ChronoUnit.DAYS.between(row.day("last_word_on"), today),
                    before,
                    obstacle == null ? deed.after(task, given) : before,
                    obstacle));
        }
        return new BulkPlan(deed, lines, false);
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(BulkChoice choice, Person by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Language.ZONE);
        Scope scope = Scope.of(by);
        Query query = entities.createNativeQuery(
                        "select s.id, s.code, s.standing, s.silent, s.last_word_on from " + StandingSql.TASKS
                                + " s where " + choice.condition() + " and " + scope.condition("s")
                                + " order by s.code",
                        Tuple.class)
                .setParameter("day", today)
                .setParameter("soon", today.plusDays(Standing.DUE_SOON_DAYS));
        if (choice.filter() != null) {
            choice.filter().parameters().forEach(query::setParameter);
        }
        if (choice.codes() != null) {
            query.setParameter("codes", choice.codes());
        }
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        List<Tuple> found = query.setMaxResults(LIMIT + 1).getResultList();
        if (found.size() > LIMIT) {
            throw new RuleBroken(null, w -> w.tooManyTasks(LIMIT));
        }
        return found.stream().map(Row::new).toList();
    }

    private static List<Long> ids(List<Row> rows) {
        return rows.stream().map(r -> r.id("id")).toList();
    }

    private Organisation given(BulkDeed deed) {
        if (deed.organisation() == null) {
            return null;
        }
        return organisations
                .withCode(deed.organisation())
                .orElseThrow(() -> new RuleBroken("organisation", w -> w.noOrganisation(deed.organisation())));
    }
}
