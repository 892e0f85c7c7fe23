package vn.tiendo.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.shared.Bilingual;
import vn.tiendo.shared.Row;

/** Looks which clauses gave no task. */
@ApplicationScoped
class CoverageQuery {

    /** A task that was cancelled is none; one that rests is one. */
    private static final String SQL = """
            select d.code, d.title_en, d.title_vi, d.issued_on, q.clauses, q.covered, b.number as first_without
              from (select c.directive_id, count(*) as clauses, sum(c.has_task) as covered,
                           min(case when c.has_task = 0 then c.ordinal end) as first_ordinal
                      from (select i.directive_id, i.ordinal, case when exists (
                                   select 1 from task t where t.directive_id = i.directive_id and t.clause_id = i.id
                                      and t.ordered_on <= :day and not exists (
                                          select 1 from task_cancellation x
                                           where x.task_id = t.id and x.cancelled_on <= :day)) then 1 else 0 end as has_task
                              from clause i) c
                     group by c.directive_id) q
              join directive d on d.id = q.directive_id
              left join clause b on b.directive_id = q.directive_id and b.ordinal = q.first_ordinal
             where d.issued_on is null or d.issued_on <= :day
            """;

    /** A directive that has clauses. */
    record Found(String code, Bilingual title, LocalDate issuedOn, Coverage coverage) {}

    private final EntityManager entities;

    CoverageQuery(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    List<Found> on(LocalDate day) {
        List<Tuple> tuples = entities.createNativeQuery(SQL, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return tuples.stream().map(t -> found(new Row(t))).toList();
    }

    private static Found found(Row row) {
        return new Found(
                row.text("code"),
                row.bilingual("title"),
                row.day("issued_on"),
                new Coverage(row.count("clauses"), row.count("covered"), row.text("first_without")));
    }
}
