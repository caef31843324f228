package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.KnownBrowser;
import org.peerpath.access.RecoveryCode;
import org.peerpath.access.SecondFactor;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.service.SecretLinks;

/** Second steps, the codes on paper that stand for them, and the browsers that do. */
@ApplicationScoped
class SecondFactors {
    @PersistenceContext
    private EntityManager em;

    Optional<SecondFactor> of(long personId) {
        return em.createQuery("select f from SecondFactor f where f.personId = :person", SecondFactor.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** One thing at a time for one person: of two who begin at once, the second finds what the first made. */
    Optional<SecondFactor> beginOf(long personId) {
        em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        return of(personId);
    }

    /** Held until the transaction ends: of two who come with the same code, one is first. */
    Optional<SecondFactor> lockOf(long personId) {
        var found = of(personId);
        found.ifPresent(factor -> em.lock(factor, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(SecondFactor factor) {
        em.remove(factor);
    }

    Optional<RecoveryCode> code(long personId, String hash) {
        return em.createQuery(
                        "select c from RecoveryCode c where c.personId = :person and c.codeHash = :hash",
                        RecoveryCode.class)
                .setParameter("person", personId)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    long codesLeft(long personId) {
        return em.createQuery(
                        "select count(c) from RecoveryCode c where c.personId = :person and c.usedAt is null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void removeCodes(long personId) {
        em.createQuery("delete from RecoveryCode c where c.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** Whose browser this is, if it is remembered and its time is not over. */
    boolean isKnown(@Nullable String browser, long personId, Instant now) {
        return browser != null
                && !em.createQuery(
                                "select b.id from KnownBrowser b where b.tokenHash = :browser and b.personId = :person"
                                        + " and b.until > :now",
                                Long.class)
                        .setParameter("browser", SecretLinks.hash(browser))
                        .setParameter("person", personId)
                        .setParameter("now", now)
                        .getResultList()
                        .isEmpty();
    }

    void forgetBrowsers(long personId) {
        em.createQuery("delete from KnownBrowser b where b.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    int sweep(Instant now) {
        return em.createQuery("delete from KnownBrowser b where b.until <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The roles that count for a person now. */
    List<Role> roles(long personId, Instant now) {
        return em.createQuery(
                        "select distinct g.role from RoleGrant g where g.personId = :person and " + RoleGrant.COUNTS,
                        Role.class)
                .setParameter("person", personId)
                .setParameter("now", now)
                .getResultList();
    }

    KnownBrowser remember(long personId, String token, Instant now) {
        var browser = new KnownBrowser(personId, SecretLinks.hash(token), now);
        em.persist(browser);
        return browser;
    }
}
