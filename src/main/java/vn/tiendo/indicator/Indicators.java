package vn.tiendo.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepository<Indicator> {

    public Optional<Indicator> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** With targets and measurements, in the order of the codes. */
    public List<Indicator> inOrder(int limit) {
        List<Indicator> found = find("order by code").page(0, limit).list();
        fetch("targets", found);
        fetch("measurements", found);
        return found;
    }

    private void fetch(String collection, List<Indicator> indicators) {
        getEntityManager()
                .createQuery(
                        "select distinct i from Indicator i left join fetch i." + collection + " where i in :found",
                        Indicator.class)
                .setParameter("found", indicators)
                .getResultList();
    }
}
