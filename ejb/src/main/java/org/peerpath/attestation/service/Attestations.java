package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.peerpath.attestation.Attestation;
import org.peerpath.attestation.AttestedDay;
import org.peerpath.placement.DaysConfirmed;

/** Keeps with each confirmation who it was, for which hours, and by which method; in the same transaction. */
@ApplicationScoped
class Attestations {
    @PersistenceContext
    private EntityManager em;

    void confirmed(@Observes DaysConfirmed days) {
        var attestation = new Attestation(days);
        em.persist(attestation);
        days.days().forEach(day -> em.persist(new AttestedDay(attestation, day)));
    }
}
