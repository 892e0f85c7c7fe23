package vn.tiendo.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All organisations. */
@ApplicationScoped
public class Organisations implements PanacheRepository<Organisation> {

    public Optional<Organisation> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The units named together under one, in the order of their codes. */
    public List<Organisation> under(Organisation group) {
        return list("parent = ?1 order by code", group);
    }

    /** Those to choose from in a form; more than a thousand are typed by their code. */
    public List<Organisation> inOrder() {
        return find("order by name.en, code").page(0, 1000).list();
    }

    /** Those behind a code, in the order of their codes, each with the group it belongs to. */
    public List<Organisation> after(String code, int limit) {
        return find("from Organisation o left join fetch o.parent where o.code > ?1 order by o.code", code)
                .page(0, limit)
                .list();
    }
}
