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

    /** All, to choose from. */
    public List<Organisation> inOrder() {
        return list("order by name.en, code");
    }
}
