package vn.tiendo.audit;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import vn.tiendo.organisation.SignInEvent;
import vn.tiendo.shared.BulkChange;
import vn.tiendo.shared.NotAudited;

/**
 * Writes down every change in the transaction of the change itself, just before its commit: what is undone leaves no
 * line, and what is done never lacks one.
 */
@Unremovable
@ApplicationScoped
public class AuditTrail {

    private static final String WAITING = "vn.tiendo.audit.waiting";
    private static final int NAME_LIMIT = 60;

    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entities;
    private final Doers doers;
    private final Clock clock;

    AuditTrail(TransactionSynchronizationRegistry transaction, EntityManager entities, Doers doers, Clock clock) {
        this.transaction = transaction;
        this.entities = entities;
        this.doers = doers;
        this.clock = clock;
    }

    void note(AuditKind kind, AbstractPostDatabaseOperationEvent event, Object[] before, Object[] after) {
        EntityPersister persister = event.getPersister();
        if (persister.getMappedClass().isAnnotationPresent(NotAudited.class)) {
            return;
        }
        Doer by = doers.current();
        Object[] old = before == null ? null : before.clone();
        Object[] now = after == null ? null : after.clone();
        // Made out later: what it refers to may have to be read, and nothing is read while Hibernate writes.
        waiting(event.getSession()).add(() -> entry(kind, by, persister, event, old, now));
    }

    /** Null where nothing is different that anybody would want to know. */
    private AuditEntry entry(
            AuditKind kind,
            Doer by,
            EntityPersister persister,
            AbstractPostDatabaseOperationEvent event,
            Object[] before,
            Object[] after) {
        EntityText text = new EntityText(event.getSession());
        Changes changes = changes(text, persister, before, after);
        if (kind == AuditKind.UPDATE && changes.isEmpty()) {
            return null;
        }
        Long id = event.getId() instanceof Number number ? number.longValue() : null;
        return new AuditEntry(
                clock.instant(),
                kind,
                by,
                persister.getMappedClass().getSimpleName(),
                id,
                key(text, persister, after == null ? before : after, event.getId()),
                changes.json());
    }

    private static String key(EntityText text, EntityPersister persister, Object[] values, Object id) {
        String key = text.key(persister, values);
        return key == null && !(id instanceof Number) ? String.valueOf(id) : key;
    }

    private static Changes changes(EntityText text, EntityPersister persister, Object[] before, Object[] after) {
        Changes changes = new Changes();
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            if (!persister.isVersioned() || i != persister.getVersionProperty()) {
                text.compare(
                        changes,
                        names[i],
                        types[i],
                        before == null ? null : before[i],
                        after == null ? null : after[i]);
            }
        }
        return changes;
    }

    /** An entry that is made out just before the commit. */
    private interface Waiting {
        AuditEntry entry();
    }

    @SuppressWarnings("unchecked")
    private List<Waiting> waiting(SharedSessionContractImplementor session) {
        List<Waiting> waiting = (List<Waiting>) transaction.getResource(WAITING);
        if (waiting == null) {
            List<Waiting> fresh = new ArrayList<>();
            transaction.putResource(WAITING, fresh);
            ((EventSource) session).getActionQueue().registerProcess((BeforeTransactionCompletionProcess)
                    s -> write(fresh, s));
            return fresh;
        }
        return waiting;
    }

    private static void write(List<Waiting> waiting, SharedSessionContractImplementor session) {
        List<AuditEntry> entries =
                waiting.stream().map(Waiting::entry).filter(Objects::nonNull).toList();
        ((Session) session).doWork(connection -> AuditRows.add(connection, entries));
    }

    /** What one statement did to many rows. */
    void note(@Observes BulkChange change) {
        if (change.rows() > 0) {
            Changes changes = new Changes();
            changes.add(change.what(), null, String.valueOf(change.rows()));
            add(new AuditEntry(
                    clock.instant(), AuditKind.BULK, doers.current(), change.entity(), null, null, changes.json()));
        }
    }

    /** Who came, who was turned away, who went. The name is the one typed, so it may be nobody's. */
    @Transactional
    void note(@Observes SignInEvent event) {
        String name = event.username() == null ? "" : event.username();
        Doer by = new Doer(
                name.length() <= NAME_LIMIT ? name : name.substring(0, NAME_LIMIT),
                event.accountId(),
                null,
                event.address());
        add(new AuditEntry(event.at(), AuditKind.valueOf(event.outcome().name()), by, null, null, null, null));
    }

    private void add(AuditEntry entry) {
        entities.unwrap(Session.class).doWork(connection -> AuditRows.add(connection, List.of(entry)));
    }
}
