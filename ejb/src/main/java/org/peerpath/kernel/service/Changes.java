package org.peerpath.kernel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What was changed in this transaction and is not yet written to the database. */
@ApplicationScoped
class Changes {
    @PersistenceContext
    private EntityManager em;

    /** Writes it now; it counts when the transaction ends well. */
    void write() {
        em.flush();
    }
}
