package vn.tiendo.audit;

import io.quarkus.arc.Arc;
import java.io.Serial;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hears of every entity that is stored, changed or removed. */
final class EntityChanges implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public void onPostInsert(PostInsertEvent event) {
        trail().note(AuditKind.INSERT, event, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        trail().note(AuditKind.UPDATE, event, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        trail().note(AuditKind.DELETE, event, event.getDeletedState(), null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private static AuditTrail trail() {
        return Arc.container().instance(AuditTrail.class).get();
    }
}
