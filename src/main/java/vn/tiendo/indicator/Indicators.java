package vn.tiendo.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All indicators. */
@ApplicationScoped
public class Indicators implements PanacheRepository<Indicator> {

    public Optional<Indicator> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** One with its targets and measurements, and who entered these. */
    public Optional<Indicator> whole(String code) {
        if (code.indexOf(0) >= 0) {
            return Optional.empty();
        }
        List<Indicator> found = getEntityManager()
                .createQuery(
                        "select distinct i from Indicator i left join fetch i.measurements m left join fetch m.account"
                                + " left join fetch m.organisation where i.code = :code",
                        Indicator.class)
                .setParameter("code", code)
                .getResultList();
        fetch("targets", found);
        return found.stream().findFirst();
    }

    /** With targets and measurements, in the order of the codes. */
    public List<Indicator> inOrder(int limit) {
        List<Indicator> found = find("order by code").page(0, limit).list();
        fetch("targets", found);
        fetch("measurements m left join fetch m.account", found);
        return found;
    }

    /** Keeps others from entering figures of it until the transaction ends. */
    void hold(String code) {
        if (code.indexOf(0) < 0) {
            find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        }
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
