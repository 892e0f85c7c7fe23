package vn.tiendo.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/**
 * Writes out what an entity holds: other entities by the key that people know them by, parts of parts by a dotted name.
 * Other entities are read from the database where they were not yet.
 */
final class EntityText {

    private static final List<String> OWN_KEYS = List.of("code", "username");
    private static final String FOREMOST = "task";

    private final SharedSessionContractImplementor session;

    EntityText(SharedSessionContractImplementor session) {
        this.session = session;
    }

    /** Adds one property of an entity to what changed. */
    void compare(Changes changes, String name, Type type, Object before, Object after) {
        if (type instanceof ComponentType component) {
            String[] parts = component.getPropertyNames();
            for (int i = 0; i < parts.length; i++) {
                Object old = before == null ? null : component.getPropertyValue(before, i);
                Object now = after == null ? null : component.getPropertyValue(after, i);
                compare(changes, name + "." + parts[i], component.getSubtypes()[i], old, now);
            }
        } else if (!(type instanceof CollectionType collection)) {
            changes.add(name, text(before), text(after));
        } else if (!isTheOtherSides(collection)) {
            changes.add(name, many(before), many(after));
        }
    }

    private boolean isTheOtherSides(CollectionType type) {
        return session.getFactory()
                .getMappingMetamodel()
                .getCollectionDescriptor(type.getRole())
                .isInverse();
    }

    private String many(Object values) {
        return values instanceof Collection<?> all && Hibernate.isInitialized(values) && !all.isEmpty()
                ? all.stream().map(this::text).collect(Collectors.joining(", "))
                : null;
    }

    private String text(Object value) {
        if (value == null) {
            return null;
        }
        Object plain = read(value);
        if (session.getFactory().getMappingMetamodel().isEntityClass(plain.getClass())) {
            EntityPersister persister = session.getEntityPersister(null, plain);
            String key = ownKey(persister, persister.getValues(plain));
            return key == null ? "#" + persister.getIdentifier(plain, session) : key;
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    /**
     * The key by which people know an entity: its own, or that of what it belongs to, a task above all.
     */
    String key(EntityPersister persister, Object[] values) {
        String own = ownKey(persister, values);
        if (own != null) {
            return own;
        }
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        String first = null;
        for (int i = 0; i < names.length; i++) {
            if (types[i].isEntityType() && values[i] != null && (first == null || names[i].equals(FOREMOST))) {
                Object owner = read(values[i]);
                EntityPersister of = session.getEntityPersister(null, owner);
                String key = ownKey(of, of.getValues(owner));
                first = key == null ? first : key;
            }
        }
        return first;
    }

    private static Object read(Object value) {
        // What is not yet read may be a stand-in of a class of its own, or of the entity's own class.
        Hibernate.initialize(value);
        return Hibernate.unproxy(value);
    }

    private static String ownKey(EntityPersister persister, Object[] values) {
        String[] names = persister.getPropertyNames();
        for (String wanted : OWN_KEYS) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(wanted) && values[i] instanceof String key) {
                    return key;
                }
            }
        }
        return null;
    }
}
