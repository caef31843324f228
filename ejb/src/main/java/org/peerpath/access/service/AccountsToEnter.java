package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.peerpath.access.AccountLink;
import org.peerpath.access.LinkPurpose;
import org.peerpath.identity.Account;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.service.SecretLinks;

/** Accounts as the doors see them, and the links in letters that open something of theirs. */
@ApplicationScoped
class AccountsToEnter {
    @PersistenceContext
    private EntityManager em;

    Optional<Account> findByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> lockByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findByWelcome(String link) {
        return em.createQuery("select a from Account a where a.welcomeHash = :hash", Account.class)
                .setParameter("hash", SecretLinks.hash(link))
                .getResultStream()
                .findFirst();
    }

    Optional<Account> of(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** What somebody is called: nobody's password should be made of it. */
    String displayName(long personId) {
        return em.createQuery("select p.displayName from Person p where p.id = :person", String.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    ZoneId zone(long personId) {
        return em.find(Person.class, personId).zone();
    }

    Optional<AccountLink> link(LinkPurpose purpose, String link) {
        return em.createQuery(
                        "select l from AccountLink l where l.linkHash = :hash and l.purpose = :purpose",
                        AccountLink.class)
                .setParameter("hash", SecretLinks.hash(link))
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst();
    }

    /** A new link; those for the same purpose before it open nothing any more. */
    void add(AccountLink link, LinkPurpose purpose, Instant now) {
        supersede(link.personId(), purpose, now);
        em.persist(link);
    }

    void supersede(long personId, LinkPurpose purpose, Instant now) {
        em.createQuery("update AccountLink l set l.usedAt = :now"
                        + " where l.personId = :person and l.purpose = :purpose and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("person", personId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    boolean isThereAnAdministrator(Instant now) {
        return em.createQuery(
                                "select count(g) from RoleGrant g where g.role = :role and " + RoleGrant.COUNTS,
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("now", now)
                        .getSingleResult()
                > 0;
    }
}
