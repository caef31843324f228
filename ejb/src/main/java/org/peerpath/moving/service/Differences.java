package org.peerpath.moving.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerpath.programme.difference.ProgrammeDifference;
import org.peerpath.programme.service.ProgrammeDefinitions;

/** What the newest version changes for those who follow older ones. */
@ApplicationScoped
class Differences {
    @Inject
    private ProgrammeDefinitions definitions;

    ProgrammeDifference between(long fromId, long toId) {
        return ProgrammeDifference.between(definitions.of(fromId), definitions.of(toId));
    }

    /** @param versions the ids of versions by their numbers */
    Map<Integer, ProgrammeDifference> of(Map<Integer, Long> versions, @Nullable NewestVersion newest) {
        var differences = new HashMap<Integer, ProgrammeDifference>();
        versions.forEach((number, id) -> {
            if (newest != null && number < newest.number()) {
                differences.put(number, between(id, newest.id()));
            }
        });
        return differences;
    }
}
