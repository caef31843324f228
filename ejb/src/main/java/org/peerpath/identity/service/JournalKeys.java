package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.JournalKey;

/** The locked keys of private journals. */
@ApplicationScoped
class JournalKeys {
    @PersistenceContext
    private EntityManager em;

    Optional<JournalKey> current(long personId) {
        return em.createQuery("select k from JournalKey k where k.currentOf = :person", JournalKey.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Those of forgotten passwords, the latest first. */
    List<JournalKey> retired(long personId) {
        return em.createQuery(
                        "select k from JournalKey k where k.personId = :person and k.currentOf is null"
                                + " order by k.id desc",
                        JournalKey.class)
                .setParameter("person", personId)
                .getResultList();
    }

    void add(JournalKey key) {
        em.persist(key);
    }
}
