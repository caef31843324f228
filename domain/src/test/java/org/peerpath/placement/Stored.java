package org.peerpath.placement;

import org.peerpath.kernel.VersionedEntity;

/** Gives an entity the id that a database would give it. */
final class Stored {
    private Stored() {}

    static <T extends VersionedEntity> T withId(T entity, long id) {
        try {
            var field = VersionedEntity.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
