package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/** How far the database has been migrated, held against what this version knows. */
@ApplicationScoped
class Schema {

    private static final Set<MigrationState> FROM_THE_FUTURE =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /**
     * What a newer version wrote, this one would misread.
     *
     * @throws CannotStart when a migration has run that this version does not have
     */
    void refuseNewer() {
        Arrays.stream(flyway.info().all())
                .filter(m -> FROM_THE_FUTURE.contains(m.getState()))
                .reduce((earlier, later) -> later)
                .ifPresent(newest -> {
                    throw new CannotStart("The data are of a newer Tiendo (schema " + newest.getVersion()
                            + "), which this version does not know. Start the newer version, or restore a backup"
                            + " that was made before it; nothing was changed.");
                });
    }
}
