package vn.tiendo.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * What time it is at the database: the one clock that all nodes share. Who holds something, and how long, is told by it;
 * the nodes' own clocks may be minutes apart, and the demonstration's is months behind.
 */
@ApplicationScoped
class DatabaseClock {

    private final EntityManager entities;

    DatabaseClock(EntityManager entities) {
        this.entities = entities;
    }

    /** The moment at which the running transaction began, or now where none runs. */
    Instant moment() {
        return (Instant) entities.createNativeQuery("select current_timestamp", Instant.class)
                .getSingleResult();
    }
}
