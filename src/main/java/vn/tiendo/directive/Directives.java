package vn.tiendo.directive;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.shared.Folded;

/** All directives. */
@ApplicationScoped
public class Directives implements PanacheRepository<Directive> {

    public Optional<Directive> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** By number and symbol, as printed or without marks; of several with one number the youngest. */
    public Optional<Directive> numbered(String number) {
        return find(
                        "lower(number) = ?1 or lower(number) = ?2 order by issuedOn desc nulls last, code",
                        number.toLowerCase(Locale.ROOT),
                        Folded.text(number))
                .firstResultOptional();
    }

    /** With issuer and clauses, for showing. */
    public Optional<Directive> toRead(String code) {
        return find("from Directive d left join fetch d.issuer left join fetch d.clauses where d.code = ?1", code)
                .stream()
                .findFirst();
    }

    /** The youngest first; those without a day last. */
    public List<Directive> newestFirst(int limit) {
        return find("from Directive d left join fetch d.issuer order by d.issuedOn desc nulls last, d.code")
                .page(0, limit)
                .list();
    }

    public List<Accomplishment> accomplishments(Directive directive) {
        return getEntityManager()
                .createQuery(
                        "select distinct a from Accomplishment a left join fetch a.organisation"
                                + " where a.directive = :directive order by a.item",
                        Accomplishment.class)
                .setParameter("directive", directive)
                .getResultList();
    }
}
