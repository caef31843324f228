package org.peerpath.adjustment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.peerpath.identity.Person;
import org.peerpath.kernel.service.AsPlatform;

/** Leads of different groups set things for the same person one after the other: neither sees the other's group. */
@ApplicationScoped
@AsPlatform
class Turns {
    @PersistenceContext
    private EntityManager em;

    void take(long personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
    }
}
