package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;

/** Groups, and who is in them, for whoever looks after their organisation or leads them. */
@ApplicationScoped
class Groups {
    private static final String ROW =
            """
            select new org.peerpath.people.service.GroupRow(c.id, c.name, c.programmeVersionId, o.name, c.language, c.zone,
                c.startsOn, c.places, c.placesTaken)
            from Cohort c join Organisation o on o.id = c.organisationId where\s""";

    private static final String KEPT = "c.organisationId in " + Kept.ORGANISATIONS;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Newest first, below that id. */
    List<GroupRow> of(long actorId, long below, int most) {
        return em.createQuery(ROW + KEPT + " and c.id < :below order by c.id desc", GroupRow.class)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    /** @throws NotFound if it is none of the actor's */
    GroupRow kept(long actorId, long cohortId) {
        return find(KEPT, "actor", actorId, cohortId).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the actor neither looks after its organisation nor leads it */
    GroupRow keptOrLed(long actorId, long cohortId) {
        return find(KEPT, "actor", actorId, cohortId)
                .or(() -> find("c.id in " + TeamScope.LED, "person", actorId, cohortId))
                .orElseThrow(NotFound::new);
    }

    private Optional<GroupRow> find(String scope, String who, long actorId, long cohortId) {
        return em.createQuery(ROW + "c.id = :id and " + scope, GroupRow.class)
                .setParameter(who, actorId)
                .setParameter("now", clock.instant())
                .setParameter("id", cohortId)
                .getResultStream()
                .findFirst();
    }

    /** Who is in the group; whoever has left the platform is in no list. */
    List<ListedPerson> people(long cohortId) {
        return em.createQuery(
                        """
                        select new org.peerpath.people.service.ListedPerson(
                            p.displayName, a.email, p.language, p.zone, e.state)
                        from Enrolment e join Person p on p.id = e.personId join Account a on a.personId = p.id
                        where e.cohortId = :cohort order by p.sortName, p.id""",
                        ListedPerson.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    /** Whose addresses these are, as far as anybody is known by them. */
    Map<String, Long> peopleBehind(Collection<String> emails) {
        return emails.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select a.email, a.personId from Account a where a.email in :emails", Object[].class)
                        .setParameter("emails", emails)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    Set<Long> learning(long cohortId, Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select e.personId from Enrolment e where e.cohortId = :cohort and e.personId in :people",
                                Long.class)
                        .setParameter("cohort", cohortId)
                        .setParameter("people", people)
                        .getResultList());
    }

    /** Who teaches or leads the group, today or later. */
    Set<Long> teaching(long cohortId, Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                """
                                select g.personId from RoleGrant g, Cohort c where c.id = :cohort and g.personId in :people
                                and (g.cohortId = c.id or (g.cohortId is null and g.programmeId = c.programmeId
                                    and g.organisationId = c.organisationId))
                                and g.role in (org.peerpath.identity.Role.TRAINER, org.peerpath.identity.Role.COURSE_LEAD)
                                and\s"""
                                        + RoleGrant.COUNTS,
                                Long.class)
                        .setParameter("cohort", cohortId)
                        .setParameter("people", people)
                        .setParameter("now", clock.instant())
                        .getResultList());
    }
}
