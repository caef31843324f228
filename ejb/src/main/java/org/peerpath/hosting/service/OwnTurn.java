package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.peerpath.identity.Person;

/** Two tabs of one person take turns. */
@ApplicationScoped
class OwnTurn {
    @PersistenceContext
    private EntityManager em;

    void take(long personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }
}
