package org.peerpath.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.LocalDifference;
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

    @Inject
    private Programmes programmes;

    /** @throws NotFound if there is no such version */
    public ProgrammeDefinition of(long versionId) {
        var known = published.get(versionId);
        return known != null ? known : read(versionId);
    }

    /** Reads those that were not read yet, in one statement: for pages that ask for many. */
    public void prepare(Collection<Long> versionIds) {
        var unknown =
                versionIds.stream().filter(id -> !published.containsKey(id)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            programmes.versions(unknown).forEach(this::read);
        }
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
        return read(programmes.version(versionId).orElseThrow(NotFound::new));
    }

    private ProgrammeDefinition read(ProgrammeVersion version) {
        var definition = ProgrammeFile.read(version.source());
        if (version.state() != ProgrammeVersionState.DRAFT) {
            published.put(version.id(), definition);
        }
        return definition;
    }
}
