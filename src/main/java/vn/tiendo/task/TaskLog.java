package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

/** Keeps what happened: the fact itself and its line of history, then tells whoever listens, all in one transaction. */
@ApplicationScoped
public class TaskLog {

    private final EntityManager entities;
    private final Event<TaskEvent> listeners;

    TaskLog(EntityManager entities, Event<TaskEvent> listeners) {
        this.entities = entities;
        this.listeners = listeners;
    }

    public void keep(TaskEvent event, Reporter by) {
        if (event instanceof TaskEvent.Ordered ordered) {
            entities.persist(ordered.task());
            entities.persist(HistoryEntry.ordered(ordered));
        } else if (event instanceof TaskEvent.Reported reported) {
            entities.persist(reported.report());
            entities.persist(HistoryEntry.reported(reported, by));
        } else if (event instanceof TaskEvent.DueDayMoved moved) {
            entities.persist(moved.change());
            entities.persist(HistoryEntry.dueDayMoved(moved, by));
        } else if (event instanceof TaskEvent.Completed completed) {
            entities.persist(completed.completion());
            entities.persist(HistoryEntry.completed(completed, by));
        } else if (event instanceof TaskEvent.Cancelled cancelled) {
            entities.persist(cancelled.cancellation());
            entities.persist(HistoryEntry.cancelled(cancelled, by));
        } else if (event instanceof TaskEvent.EvidenceAdded added) {
            entities.persist(added.evidence());
            entities.persist(HistoryEntry.evidenceAdded(added, by));
        } else if (event instanceof TaskEvent.EvidenceWithdrawn withdrawn) {
            entities.persist(withdrawn.withdrawal());
            entities.persist(HistoryEntry.evidenceWithdrawn(withdrawn, by));
        }
        listeners.fire(event);
    }
}
