package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.directive.Clause;
import vn.tiendo.directive.Directive;
import vn.tiendo.directive.Directives;
import vn.tiendo.organisation.Person;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Missing;
import vn.tiendo.shared.RuleBroken;

/** The points that need a decision above the owners: what the next meeting talks about. */
@ApplicationScoped
public class Agenda {

    /** More points than a meeting can take; the most urgent come first. */
    public static final int LIMIT = 200;

    private static final String ITEMS =
            "select w, d, k from DecisionWanted w join fetch w.task t left join fetch t.lead"
                    + " left join fetch w.organisation left join Decision d on d.wanted = w left join fetch d.account"
                    + " left join DecisionClause k on k.decision = d left join fetch k.clause c left join fetch c.directive where ";

    private final TaskAccess access;
    private final Directives directives;
    private final Reporters reporters;
    private final TaskLog log;
    private final EntityManager entities;

    Agenda(TaskAccess access, Directives directives, Reporters reporters, TaskLog log, EntityManager entities) {
        this.access = access;
        this.directives = directives;
        this.reporters = reporters;
        this.log = log;
        this.entities = entities;
    }

    /** What waits for a decision on tasks that are still open, the most urgent first. */
    public List<AgendaItem> open() {
        return items("d is null and t.closed = false order by w.wantedBy nulls last, w.at, w.id");
    }

    /** How many points wait for a decision. */
    public int size() {
        return entities.createQuery(
                        "select count(w) from DecisionWanted w where w.task.closed = false"
                                + " and not exists (select 1 from Decision d where d.wanted = w)",
                        Long.class)
                .getSingleResult()
                .intValue();
    }

    /** What was decided, the last decision first. */
    public List<AgendaItem> decided() {
        return items("d is not null order by d.at desc, d.id desc");
    }

    /** What a meeting on a day talks about: what waits, and in its old place what was decided on that day. */
    List<AgendaItem> talkedOverOn(LocalDate day) {
        return items(
                "(d is null and t.closed = false or d.onDay = :day) order by w.wantedBy nulls last, w.at, w.id",
                Map.of("day", day));
    }

    /** What was decided from a day on and before another one, the last decision first. */
    List<AgendaItem> decidedBetween(LocalDate from, LocalDate before) {
        return items(
                "d.onDay >= :from and d.onDay < :before order by d.at desc, d.id desc",
                Map.of("from", from, "before", before));
    }

    private List<AgendaItem> items(String which) {
        return items(which, Map.of());
    }

    private List<AgendaItem> items(String which, Map<String, LocalDate> days) {
        TypedQuery<Object[]> query =
                entities.createQuery(ITEMS + which, Object[].class).setMaxResults(LIMIT);
        days.forEach(query::setParameter);
        return query.getResultStream().map(Agenda::item).toList();
    }

    private static AgendaItem item(Object[] row) {
        return new AgendaItem((DecisionWanted) row[0], (Decision) row[1], (DecisionClause) row[2]);
    }

    public AgendaItem item(Long id) {
        return entities.createQuery(ITEMS + "w.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Agenda::item)
                .orElseThrow(() -> new Missing("agenda " + id));
    }

    /** Records what was decided. */
    @Transactional
    public void decide(Long id, String words, Person by, Origin origin, Instant at) {
        AgendaItem item = item(id);
        Task task = access.held(item.task().code(), Act.DECIDE, by);
        AgendaItem now = item(id);
        if (!now.isOpen()) {
            throw new RuleBroken(null, w -> w.decided(who(now.decision())));
        }
        Reporter staff = reporters.of(by, origin);
        log.keep(new TaskEvent.Decided(task, new Decision(now.wanted(), words, staff, at)), staff);
    }

    private static String who(Decision decision) {
        return decision.account() == null ? "?" : decision.account().name().en();
    }

    /**
     * Where a decision is to be written.
     *
     * @param code of the directive; a new one is made of the other parts when there is none of this code
     * @param number and symbol of a new directive
     * @param clause the clause's own number
     */
    public record Place(String code, String number, Bilingual title, LocalDate issuedOn, String clause) {}

    /** Writes a decision into a directive as a clause, from where tasks can follow. */
    @Transactional
    public Clause write(Long id, Place place, Person by, Origin origin, Instant at) {
        AgendaItem item = item(id);
        Task task = access.held(item.task().code(), Act.DECIDE, by);
        AgendaItem now = item(id);
        if (now.isOpen()) {
            throw new RuleBroken(null, w -> w.notDecidedYet());
        }
        if (now.written() != null) {
            throw new RuleBroken(null, w -> w.writtenAlready());
        }
        Directive directive = directive(place);
        Clause clause = directive.add(
                place.clause(),
                new Bilingual(now.decision().words(), now.decision().words()));
        Reporter staff = reporters.of(by, origin);
        log.keep(new TaskEvent.DecisionWritten(task, new DecisionClause(now.decision(), clause, staff, at)), staff);
        return clause;
    }

    private Directive directive(Place place) {
        Optional<Directive> known = directives.withCode(place.code());
        if (known.isEmpty() && (place.title().isEmpty() || place.issuedOn() == null)) {
            throw new RuleBroken("directive", w -> w.newDirective(place.code()));
        }
        return known.orElseGet(() -> {
            Directive made = new Directive(
                    place.code(), "decision", place.number(), place.title(), null, place.issuedOn(), null);
            directives.persist(made);
            return made;
        });
    }
}
