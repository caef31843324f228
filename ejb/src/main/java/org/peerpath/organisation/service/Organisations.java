package org.peerpath.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.peerpath.organisation.Organisation;

/** The organisations themselves. */
@ApplicationScoped
class Organisations {
    @PersistenceContext
    private EntityManager em;

    void add(Organisation organisation) {
        em.persist(organisation);
    }
}
