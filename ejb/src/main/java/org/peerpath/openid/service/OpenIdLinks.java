package org.peerpath.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Optional;
import org.peerpath.identity.Person;
import org.peerpath.openid.OpenIdLink;

/** Which identity opens whose account. */
@ApplicationScoped
class OpenIdLinks {
    @PersistenceContext
    private EntityManager em;

    Optional<OpenIdLink> of(String issuer, String subject) {
        return em.createQuery(
                        "select l from OpenIdLink l where l.issuer = :issuer and l.subject = :subject",
                        OpenIdLink.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    Optional<OpenIdLink> of(long personId, String issuer) {
        return em.createQuery(
                        "select l from OpenIdLink l where l.personId = :person and l.issuer = :issuer",
                        OpenIdLink.class)
                .setParameter("person", personId)
                .setParameter("issuer", issuer)
                .getResultStream()
                .findFirst();
    }

    ZoneId zone(long personId) {
        return em.find(Person.class, personId).zone();
    }

    void add(OpenIdLink link) {
        em.persist(link);
    }

    void remove(OpenIdLink link) {
        em.remove(link);
    }
}
