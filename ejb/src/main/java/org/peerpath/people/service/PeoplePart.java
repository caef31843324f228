package org.peerpath.people.service;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the people of the organisations that somebody looks after.
 *
 * @param roles what each of them is there today
 * @param next behind whom to go on, if there are more
 */
public record PeoplePart(
        List<PersonRow> rows, Map<Long, List<HeldRole>> roles, Map<Long, Long> versions, @Nullable Long next) {
    public List<HeldRole> rolesOf(long personId) {
        return roles.getOrDefault(personId, List.of());
    }
}
