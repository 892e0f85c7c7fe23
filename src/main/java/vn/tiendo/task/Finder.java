package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Folded;
import vn.tiendo.shared.Row;

/** Finds tasks, directives and organisations by code or words, with marks or without; what somebody may not see is not found. */
@ApplicationScoped
public class Finder {

    private static final String DIRECTIVE =
            "concat(d.code, ' ', coalesce(d.number, ''), ' ', d.title_en, ' ', d.title_vi)";
    private static final String ORGANISATION = "concat(o.code, ' ', o.name_en, ' ', o.name_vi)";

    private final EntityManager entities;

    Finder(EntityManager entities) {
        this.entities = entities;
    }

    /** Something found: its code and what it is called. */
    public record Hit(String code, Bilingual name) {}

    /**
     * What was found of each kind, so many at most, that with the very code first.
     *
     * @param directives none for those who see only their own tasks
     */
    public record Hits(List<Hit> tasks, List<Hit> directives, List<Hit> organisations) {

        static final Hits NONE = new Hits(List.of(), List.of(), List.of());

        public boolean isEmpty() {
            return tasks.isEmpty() && directives.isEmpty() && organisations.isEmpty();
        }
    }

    public Hits find(String question, Scope scope, int most) {
        List<String> words = Folded.words(question);
        if (words.isEmpty()) {
            return Hits.NONE;
        }
        List<Hit> tasks = hits(
                "select t.code, t.title_en as name_en, t.title_vi as name_vi from task t where " + scope.condition("t")
                        + " and " + holds("t.searched", words),
                "t.code",
                words,
                scope,
                most);
        if (scope.isLimited()) {
            return new Hits(tasks, List.of(), List.of());
        }
        return new Hits(
                tasks,
                hits(
                        "select d.code, d.title_en as name_en, d.title_vi as name_vi from directive d where "
                                + holds(Folded.sql(DIRECTIVE), words),
                        "d.code",
                        words,
                        scope,
                        most),
                hits(
                        "select o.code, o.name_en, o.name_vi from organisation o where "
                                + holds(Folded.sql(ORGANISATION), words),
                        "o.code",
                        words,
                        scope,
                        most));
    }

    private static String holds(String text, List<String> words) {
        StringBuilder all = new StringBuilder("1 = 1");
        for (int i = 0; i < words.size(); i++) {
            all.append(" and position(:word")
                    .append(i)
                    .append(" in ")
                    .append(text)
                    .append(") > 0");
        }
        return all.toString();
    }

    @SuppressWarnings("unchecked")
    private List<Hit> hits(String sql, String code, List<String> words, Scope scope, int most) {
        Query query = entities.createNativeQuery(
                        sql + " order by case when lower(" + code + ") = :code then 0 else 1 end, " + code, Tuple.class)
                .setParameter("code", String.join(" ", words))
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        if (scope.isLimited()) {
            query.setParameter("ownId", scope.organisationId());
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Hit(row.text("code"), row.bilingual("name")))
                .toList();
    }
}
