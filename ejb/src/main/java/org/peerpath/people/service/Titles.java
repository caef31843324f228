package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.peerpath.identity.ScopeKind;

/** Programmes are called differently in each language: their newest version knows how. */
@ApplicationScoped
class Titles {
    @PersistenceContext
    private EntityManager em;

    /** The newest version of each programme that is the scope of a role. */
    Map<Long, Long> versions(Collection<HeldRole> roles) {
        var programmes = roles.stream()
                .filter(role -> role.kind() == ScopeKind.PROGRAMME)
                .map(HeldRole::programmeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select v.programmeId, max(v.id) from ProgrammeVersion v where v.programmeId in :ids"
                                + " group by v.programmeId",
                        Object[].class)
                .setParameter("ids", programmes)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
