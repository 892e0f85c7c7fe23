package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** How far a new installation is on the way to its first task: organisations, a directive, tasks. */
@ApplicationScoped
public class FirstSteps {

    private final EntityManager entities;

    FirstSteps(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are of each. */
    public record Taken(long organisations, long directives, long tasks) {}

    /** Whether there is no task yet, and so nothing a board could show. */
    public boolean areNeeded() {
        return entities.createQuery("select t.id from Task t", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Taken taken() {
        return new Taken(count("Organisation"), count("Directive"), count("Task"));
    }

    private long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
