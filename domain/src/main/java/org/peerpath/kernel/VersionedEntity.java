package org.peerpath.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something stored that people may change at the same time. The version travels with the page that shows it, so that
 * whoever saves second is told instead of overwriting the first.
 */
@MappedSuperclass
public abstract class VersionedEntity {
    @Id
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    private @Nullable Long id;

    @Version
    private long version;

    /**
     * The id given at the first save.
     *
     * @throws IllegalStateException if it was not saved yet
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has no id before it is saved");
        }
        return id;
    }

    public long version() {
        return version;
    }
}
