package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.people.RoleNeeds;

/** Where those who look after organisations can give a role: only where the organisation does what the role is for. */
@ApplicationScoped
class Places {
    /** The newest groups; older ones are over. */
    private static final int COHORTS = 60;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<Place> inKept(long actorId, Role role) {
        var places = new ArrayList<Place>();
        for (var kind : role.scopes()) {
            places.addAll(
                    switch (kind) {
                        case ORGANISATION -> organisations(actorId, role);
                        case PROGRAMME -> programmes(actorId);
                        case COHORT -> cohorts(actorId);
                        case PLATFORM, PLACEMENT -> List.<Place>of();
                    });
        }
        return places;
    }

    /** One organisation, whoever asks: for the platform's administrator. */
    List<Place> organisation(long organisationId) {
        return em.createQuery("select o.name from Organisation o where o.id = :id", String.class)
                .setParameter("id", organisationId)
                .getResultStream()
                .map(name -> new Place(Scope.organisation(organisationId), name, name, null))
                .toList();
    }

    private List<Place> organisations(long actorId, Role role) {
        var capability = RoleNeeds.capability(role);
        var query = em.createQuery(
                        "select o.id, o.name from Organisation o where o.id in " + Kept.ORGANISATIONS
                                + (capability == null ? "" : " and :capability member of o.capabilities")
                                + " order by o.sortName, o.id",
                        Object[].class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant());
        if (capability != null) {
            query.setParameter("capability", capability);
        }
        return query.getResultStream()
                .map(row -> new Place(Scope.organisation((Long) row[0]), (String) row[1], (String) row[1], null))
                .toList();
    }

    private List<Place> programmes(long actorId) {
        return em.createQuery(
                        """
                        select p.organisationId, p.id, max(v.id), o.name from Programme p
                            join ProgrammeVersion v on v.programmeId = p.id join Organisation o on o.id = p.organisationId
                        where p.organisationId in\s"""
                                + Kept.ORGANISATIONS + " group by p.organisationId, p.id, o.name order by p.id",
                        Object[].class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row ->
                        new Place(Scope.programme((Long) row[0], (Long) row[1]), (String) row[3], "", (Long) row[2]))
                .toList();
    }

    private List<Place> cohorts(long actorId) {
        return em.createQuery(
                        """
                        select c.organisationId, c.programmeId, c.id, c.programmeVersionId, c.name, o.name from Cohort c
                            join Organisation o on o.id = c.organisationId
                        where c.organisationId in\s"""
                                + Kept.ORGANISATIONS + " order by c.startsOn desc, c.id desc",
                        Object[].class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .setMaxResults(COHORTS)
                .getResultStream()
                .map(row -> new Place(
                        Scope.cohort((Long) row[0], (Long) row[1], (Long) row[2]),
                        (String) row[5],
                        (String) row[4],
                        (Long) row[3]))
                .toList();
    }
}
