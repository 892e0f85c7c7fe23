package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.shared.AmongThese;
import vn.tiendo.shared.Folded;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.Slice;

/** Organisations as somebody looks for them, each with how many tasks it has in hand now: two statements a page. */
@ApplicationScoped
public class OrganisationList {

    /** Which kind of organisations. */
    public enum Kind {
        UNITS,
        CONTRACTORS;

        /** Null for all. */
        public static Kind of(String tag) {
            for (Kind kind : values()) {
                if (kind.tag().equals(tag)) {
                    return kind;
                }
            }
            return null;
        }

        /** The name in addresses. */
        public String tag() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Open tasks and how many of them are overdue, in one part. */
    public record Owed(int open, int overdue) {
        static final Owed NOTHING = new Owed(0, 0);
    }

    /**
     * An organisation with what it has in hand.
     *
     * @param lead what it leads, or units under it have as copies of one order
     * @param contractor what it works on under contract
     */
    public record Line(Organisation organisation, Owed lead, Owed contractor) {}

    private static final String OPEN =
            " t.closed = false and t.suspended = false and t.ordered_on <= :today group by these.one";
    private static final String COUNTS =
            " count(*) as open_tasks, sum(case when t.due_on < :today then 1 else 0 end) as overdue_tasks from ";

    private final EntityManager entities;

    OrganisationList(EntityManager entities) {
        this.entities = entities;
    }

    private static final String IN_HAND = " and (exists (select 1 from Task t where t.lead = o and t.closed = false"
            + " and t.suspended = false) or exists (select 1 from Task t join t.lead m where m.parent = o"
            + " and t.code <> t.orderCode and t.closed = false and t.suspended = false)"
            + " or exists (select 1 from TaskParty p join p.task t where p.organisation = o and p.role = 'CONTRACTOR'"
            + " and p.untilOn is null and t.closed = false and t.suspended = false))";

    /**
     * In the order of their codes.
     *
     * @param words parts of names or code, with marks or without; null for all
     * @param busy whether only those that have something in hand are wanted
     * @param after the code before the first; null begins at the first
     */
    public Slice<Line> lines(String words, Kind kind, boolean busy, LocalDate today, String after, int limit) {
        List<String> each = words == null ? List.of() : Folded.words(words.replace("\0", ""));
        StringBuilder text = new StringBuilder("from Organisation o where o.code > :after");
        for (int i = 0; i < each.size(); i++) {
            text.append(" and locate(:word").append(i).append(", o.searched) > 0");
        }
        if (kind != null) {
            text.append(kind == Kind.CONTRACTORS ? " and o.role in :outsiders" : " and o.role not in :outsiders");
        }
        if (busy) {
            text.append(IN_HAND);
        }
        TypedQuery<Organisation> query = entities.createQuery(text + " order by o.code", Organisation.class)
                .setParameter("after", after == null ? "" : after.replace("\0", ""))
                .setMaxResults(limit + 1);
        for (int i = 0; i < each.size(); i++) {
            query.setParameter("word" + i, each.get(i));
        }
        if (kind != null) {
            query.setParameter("outsiders", Organisation.Role.outsiders());
        }
        Slice<Organisation> found = Slice.cut(query.getResultList(), limit, Organisation::code);
        Map<Long, Map<String, Owed>> owed = owed(found.items(), today);
        return new Slice<>(
                found.items().stream()
                        .map(o -> line(o, owed.getOrDefault(o.id(), Map.of())))
                        .toList(),
                found.next());
    }

    private static Line line(Organisation organisation, Map<String, Owed> parts) {
        Owed own = parts.getOrDefault("LEAD", Owed.NOTHING);
        Owed under = parts.getOrDefault("GROUP", Owed.NOTHING);
        return new Line(
                organisation,
                new Owed(own.open() + under.open(), own.overdue() + under.overdue()),
                parts.getOrDefault("CONTRACTOR", Owed.NOTHING));
    }

    /** By organisation and part: what it leads, what those under it have as copies, what it does under contract. */
    @SuppressWarnings("unchecked")
    private Map<Long, Map<String, Owed>> owed(List<Organisation> organisations, LocalDate today) {
        String these = AmongThese.numbers("ids");
        String sql = "select these.one as id, 'LEAD' as part," + COUNTS + these
                + " join task t on t.lead_id = these.one where" + OPEN
                + " union all select these.one, 'GROUP'," + COUNTS + these
                + " join organisation m on m.parent_id = these.one join task t on t.lead_id = m.id"
                + " and t.code <> t.order_code where" + OPEN
                + " union all select these.one, 'CONTRACTOR'," + COUNTS + these
                + " join task_party p on p.organisation_id = these.one and p.role = 'CONTRACTOR' and p.until_on is null"
                + " join task t on t.id = p.task_id where" + OPEN;
        List<Tuple> tuples = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter(
                        "ids", organisations.stream().map(Organisation::id).toArray(Long[]::new), Long[].class)
                .setParameter("today", today)
                .getResultList();
        Map<Long, Map<String, Owed>> found = new HashMap<>();
        for (Tuple tuple : tuples) {
            Row row = new Row(tuple);
            found.computeIfAbsent(row.id("id"), id -> new HashMap<>())
                    .put(row.text("part").strip(), new Owed(row.count("open_tasks"), row.count("overdue_tasks")));
        }
        return found;
    }
}
