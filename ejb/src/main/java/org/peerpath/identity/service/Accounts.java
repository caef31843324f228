package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.identity.Account;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;

/** Accounts and the roles behind them. */
@ApplicationScoped
class Accounts {
    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    Optional<Account> findByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByWelcome(String linkHash) {
        return em.createQuery("select a from Account a where a.welcomeHash = :hash", Account.class)
                .setParameter("hash", linkHash)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    Set<String> doorsOf(long personId) {
        List<Role> roles = em.createQuery(
                        "select distinct g.role from RoleGrant g where g.personId = :person and " + RoleGrant.COUNTS,
                        Role.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
        return roles.stream().map(Role::door).collect(Collectors.toSet());
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
