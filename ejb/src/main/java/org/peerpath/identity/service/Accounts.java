package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.peerpath.identity.Account;

/** Accounts and the roles behind them. */
@ApplicationScoped
class Accounts {
    @PersistenceContext
    private EntityManager em;

    Optional<Account> findByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
