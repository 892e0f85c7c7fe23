package vn.tiendo.task;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The runs of the sweep of the last days. */
@ApplicationScoped
public class SweepRuns implements PanacheRepository<SweepRun> {

    private static final int DAYS_KEPT = 7;

    public Optional<SweepRun> latest() {
        return find("order by finishedAt desc, id desc").firstResultOptional();
    }

    /** One row a minute is 10,000 a week: enough to see what happened, little enough to keep. */
    public void keep(SweepRun run) {
        persist(run);
        getEntityManager()
                .createNativeQuery("delete from sweep_run where swept_day < :day")
                .setParameter("day", run.day().minusDays(DAYS_KEPT))
                .executeUpdate();
    }
}
