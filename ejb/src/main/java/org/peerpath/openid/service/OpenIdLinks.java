package org.peerpath.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.Person;
import org.peerpath.openid.OpenIdLink;

/** Which identity opens whose account. */
@ApplicationScoped
class OpenIdLinks {
    @PersistenceContext
    private EntityManager em;

    /** Ended or not. */
    Optional<OpenIdLink> of(String issuer, String subject) {
        return em.createQuery(
                        "select l from OpenIdLink l where l.issuer = :issuer and l.subject = :subject",
                        OpenIdLink.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** Ended or not. */
    Optional<OpenIdLink> of(long personId, String issuer) {
        return em.createQuery(
                        "select l from OpenIdLink l where l.personId = :person and l.issuer = :issuer",
                        OpenIdLink.class)
                .setParameter("person", personId)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    /** Those that open somebody's account. */
    List<OpenIdLink> of(long personId) {
        return em.createQuery(
                        "select l from OpenIdLink l where l.personId = :person and l.endedAt is null", OpenIdLink.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Makes room for a new one: what was ended of this person, or with this identity. */
    void forgetEnded(long personId, String issuer, String subject) {
        em.createQuery("delete from OpenIdLink l where l.issuer = :issuer and l.endedAt is not null"
                        + " and (l.personId = :person or l.subject = :subject)")
                .setParameter("issuer", issuer)
                .setParameter("person", personId)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    ZoneId zone(long personId) {
        return em.find(Person.class, personId).zone();
    }

    void add(OpenIdLink link) {
        em.persist(link);
    }
}
