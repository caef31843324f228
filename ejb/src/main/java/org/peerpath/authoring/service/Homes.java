package org.peerpath.authoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.identity.RoleGrant;
import org.peerpath.organisation.Organisation;

/** Where a new programme can live, and which names are taken. */
@ApplicationScoped
class Homes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The organisations in which somebody leads a programme as a whole. */
    List<HomeChoice> of(long person) {
        return em.createQuery(
                        """
                        select new org.peerpath.authoring.service.HomeChoice(o.id, o.name) from Organisation o
                        where o.id in (select g.organisationId from RoleGrant g where g.personId = :person
                            and g.programmeId is not null and g.cohortId is null
                            and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                                + RoleGrant.COUNTS + ") order by o.name",
                        HomeChoice.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Programmes of one organisation begin one after the other. */
    void lock(long organisationId) {
        em.find(Organisation.class, organisationId, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTaken(String slug) {
        return !em.createQuery("select p.id from Programme p where p.slug = :slug", Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }
}
