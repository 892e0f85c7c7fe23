package vn.tiendo.audit;

import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.integrator.spi.Integrator;

/** Puts the audit's ear to Hibernate; named in {@code META-INF/services}. */
public class AuditIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        EventListenerRegistry listeners = factory.getServiceRegistry().requireService(EventListenerRegistry.class);
        EntityChanges changes = new EntityChanges();
        listeners.appendListeners(EventType.POST_INSERT, changes);
        listeners.appendListeners(EventType.POST_UPDATE, changes);
        listeners.appendListeners(EventType.POST_DELETE, changes);
    }
}
