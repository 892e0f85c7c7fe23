package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** Keeps what happened: the facts and their line of history, then tells whoever listens, all in one transaction. */
@ApplicationScoped
public class TaskLog {

    private final EntityManager entities;
    private final Event<TaskEvent> listeners;

    TaskLog(EntityManager entities, Event<TaskEvent> listeners) {
        this.entities = entities;
        this.listeners = listeners;
    }

    public void keep(TaskEvent.Happened event, Reporter by) {
        event.facts().forEach(entities::persist);
        event.lines(by).forEach(entities::persist);
        listeners.fire(event);
    }
}
