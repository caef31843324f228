package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.peerpath.organisation.Organisation;
import org.peerpath.organisation.Site;
import org.peerpath.programme.AwardingBody;

/** Organisations as certificates name them. */
@ApplicationScoped
class AwardingBodies {
    @PersistenceContext
    private EntityManager em;

    AwardingBody of(long organisationId) {
        var entry = Objects.requireNonNull(em.find(Organisation.class, organisationId))
                .entry();
        var registration = entry.registration();
        return new AwardingBody(
                entry.name(), entry.country(), registration == null ? "" : registration, address(organisationId));
    }

    /** Of its first site. */
    private String address(long organisationId) {
        return em.createQuery("select s from Site s where s.organisationId = :id order by s.id", Site.class)
                .setParameter("id", organisationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(site -> site.address() + ", " + site.town())
                .orElse("");
    }
}
