package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.peerpath.identity.Role;
import org.peerpath.identity.Scope;
import org.peerpath.organisation.RoleNeeds;

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
                        case PROGRAMME -> programmes(actorId, role);
                        case COHORT -> cohorts(actorId, role);
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
        return asked(
                        "select o.id, o.name from Organisation o where o.id in " + Kept.ORGANISATIONS + doing(role)
                                + " order by o.sortName, o.id",
                        actorId,
                        role)
                .getResultStream()
                .map(row -> new Place(Scope.organisation((Long) row[0]), (String) row[1], (String) row[1], null))
                .toList();
    }

    private List<Place> programmes(long actorId, Role role) {
        return asked(
                        """
                        select p.organisationId, p.id, max(v.id), o.name from Programme p
                            join ProgrammeVersion v on v.programmeId = p.id join Organisation o on o.id = p.organisationId
                        where p.organisationId in\s"""
                                + Kept.ORGANISATIONS + doing(role)
                                + " group by p.organisationId, p.id, o.name order by p.id",
                        actorId,
                        role)
                .getResultStream()
                .map(row ->
                        new Place(Scope.programme((Long) row[0], (Long) row[1]), (String) row[3], "", (Long) row[2]))
                .toList();
    }

    private List<Place> cohorts(long actorId, Role role) {
        return asked(
                        """
                        select c.organisationId, c.programmeId, c.id, c.programmeVersionId, c.name, o.name from Cohort c
                            join Organisation o on o.id = c.organisationId
                        where c.organisationId in\s"""
                                + Kept.ORGANISATIONS + doing(role) + " order by c.startsOn desc, c.id desc",
                        actorId,
                        role)
                .setMaxResults(COHORTS)
                .getResultStream()
                .map(row -> new Place(
                        Scope.cohort((Long) row[0], (Long) row[1], (Long) row[2]),
                        (String) row[5],
                        (String) row[4],
                        (Long) row[3]))
                .toList();
    }

    /** The condition that an organisation {@code o} does what the role is for. */
    private static String doing(Role role) {
        return RoleNeeds.capability(role) == null ? "" : " and :capability member of o.capabilities";
    }

    private TypedQuery<Object[]> asked(String question, long actorId, Role role) {
        var query = em.createQuery(question, Object[].class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant());
        var capability = RoleNeeds.capability(role);
        return capability == null ? query : query.setParameter("capability", capability);
    }
}
