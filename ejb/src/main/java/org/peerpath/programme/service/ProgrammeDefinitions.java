package org.peerpath.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.ProgrammeVersionState;

/**
 * What the versions of programmes say. A version that is published never changes, so its file is read once and kept; the
 * number of versions is the number of rule changes, not of people. No door: called by services that have checked theirs.
 */
@ApplicationScoped
public class ProgrammeDefinitions {
    private final ConcurrentMap<Long, ProgrammeDefinition> published = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound if there is no such version */
    public ProgrammeDefinition of(long versionId) {
        var known = published.get(versionId);
        return known != null ? known : read(versionId);
    }

    private ProgrammeDefinition read(long versionId) {
        var version = em.find(ProgrammeVersion.class, versionId);
        if (version == null) {
            throw new NotFound();
        }
        var definition = ProgrammeFile.read(version.source());
        if (version.state() != ProgrammeVersionState.DRAFT) {
            published.put(versionId, definition);
        }
        return definition;
    }
}
