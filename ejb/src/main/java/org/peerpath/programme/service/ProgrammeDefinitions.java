package org.peerpath.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.LocalDifference;
import org.peerpath.programme.ProgrammeDefinition;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeVersionState;

/**
 * What the versions of programmes say. A version that is published never changes, so its file is read once and kept; the
 * number of versions is the number of rule changes, not of people. No door: called by services that have checked theirs.
 */
@ApplicationScoped
public class ProgrammeDefinitions {
    private final ConcurrentMap<Long, ProgrammeDefinition> published = new ConcurrentHashMap<>();

    @Inject
    private Programmes programmes;

    /** @throws NotFound if there is no such version */
    public ProgrammeDefinition of(long versionId) {
        var known = published.get(versionId);
        return known != null ? known : read(versionId);
    }

    /** Whose programme this is a local variant of, and what it sets itself; nothing for a programme of one's own. */
    public Optional<ProgrammeOrigin> originOf(long versionId) {
        return programmes.owned(versionId).map(owned -> {
            var owners = of(owned.versionId());
            return new ProgrammeOrigin(
                    owned.organisationId(),
                    owned.organisation(),
                    owners.title(),
                    LocalDifference.between(owners, of(versionId)));
        });
    }

    private ProgrammeDefinition read(long versionId) {
        var version = programmes.version(versionId).orElseThrow(NotFound::new);
        var definition = ProgrammeFile.read(version.source());
        if (version.state() != ProgrammeVersionState.DRAFT) {
            published.put(versionId, definition);
        }
        return definition;
    }
}
