package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;

/** Whose calendar days are counted by. */
@ApplicationScoped
class Zones {
    @PersistenceContext
    private EntityManager em;

    ZoneId of(long personId) {
        return ZoneId.of(em.createQuery("select p.zone from Person p where p.id = :id", String.class)
                .setParameter("id", personId)
                .getSingleResult());
    }
}
