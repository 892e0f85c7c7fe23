package vn.tiendo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.tiendo.shared.NotAudited;
import vn.tiendo.shared.Row;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;
import vn.tiendo.shared.Slice;

/** What was recorded, the newest first. */
@ApplicationScoped
public class AuditLog {

    /** The most rows one slice may have. */
    public static final int LIMIT = 500;

    private final EntityManager entities;

    AuditLog(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Part of what was recorded.
     *
     * @param after where the slice before it ended; null at the beginning
     */
    @SuppressWarnings("unchecked")
    public Slice<AuditRow> entries(AuditFilter filter, int limit, String after) {
        Long before = cursor(after);
        String sql = "select e.* from audit_entry e where 1 = 1" + filter.condition()
                + (before == null ? "" : " and e.id < :before") + " order by e.id desc";
        Query query = entities.createNativeQuery(sql, Tuple.class).setMaxResults(limit + 1);
        filter.parameters().forEach(query::setParameter);
        if (before != null) {
            query.setParameter("before", before);
        }
        List<Tuple> found = query.getResultList();
        List<AuditRow> rows = found.stream().map(t -> AuditRow.of(new Row(t))).toList();
        return Slice.cut(rows, limit, r -> String.valueOf(r.id()));
    }

    /** The names of all that is recorded when it changes. */
    public List<String> entityNames() {
        return entities.getMetamodel().getEntities().stream()
                .map(e -> e.getJavaType())
                .filter(t -> !t.isAnnotationPresent(NotAudited.class))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }

    private static Long cursor(String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new RuleBroken("after", RuleWords::badCursor);
        }
        return Long.valueOf(after);
    }
}
