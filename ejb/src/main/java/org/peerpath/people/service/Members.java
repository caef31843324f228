package org.peerpath.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.FoldedText;

/** People with a role in the organisations that somebody looks after. */
@ApplicationScoped
class Members {
    private static final int NAME_MAX = 160;

    private static final String HELD =
            """
            select new org.peerpath.people.service.HeldRole(g.id, g.personId, g.role, g.organisationId, g.programmeId,
                g.cohortId, g.placementId, o.name, c.name, g.beginsAt, g.endsAt)
            from RoleGrant g left join Organisation o on o.id = g.organisationId left join Cohort c on c.id = g.cohortId
            where\s""";

    /** What the platform's administrator looks after: the platform's own roles, and who keeps each organisation. */
    private static final String OF_THE_PLATFORM =
            "(g.organisationId is null or g.role = org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR)";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Those who hold one of the roles today, by name, behind that person. */
    List<PersonRow> of(long actorId, Collection<Role> roles, @Nullable PersonRow after, int most) {
        var query = em.createQuery(
                        """
                        select new org.peerpath.people.service.PersonRow(p.id, p.displayName, p.sortName)
                        from Person p where p.id in (select m.personId from RoleGrant m where m.role in :roles
                            and m.organisationId in\s"""
                                + Kept.ORGANISATIONS + " and " + RoleGrant.counts("m") + ")"
                                + " and (p.sortName > :name or (p.sortName = :name and p.id > :id))"
                                + " order by p.sortName, p.id",
                        PersonRow.class)
                .setParameter("actor", actorId)
                .setParameter("roles", roles)
                .setParameter("now", clock.instant());
        query.setParameter("name", after == null ? "" : after.sortName())
                .setParameter("id", after == null ? 0 : after.id());
        return query.setMaxResults(most).getResultList();
    }

    /** What these people are in the actor's organisations today. */
    List<HeldRole> rolesOf(long actorId, Collection<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                HELD + "g.personId in :persons and " + RoleGrant.COUNTS + " and g.organisationId in "
                                        + Kept.ORGANISATIONS + " order by g.id",
                                HeldRole.class)
                        .setParameter("persons", personIds)
                        .setParameter("actor", actorId)
                        .setParameter("now", clock.instant())
                        .getResultList();
    }

    /** All that somebody is, was and will be in the actor's organisations, newest first. */
    List<HeldRole> everyRoleIn(long actorId, long personId) {
        return em.createQuery(
                        HELD + "g.personId = :person and g.organisationId in " + Kept.ORGANISATIONS
                                + " order by g.id desc",
                        HeldRole.class)
                .setParameter("person", personId)
                .setParameter("actor", actorId)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    /** The same as far as the platform's administrator looks after it. */
    List<HeldRole> everyRoleOfPlatform(long personId) {
        return em.createQuery(
                        HELD + "g.personId = :person and " + OF_THE_PLATFORM + " order by g.id desc", HeldRole.class)
                .setParameter("person", personId)
                .setMaxResults(100)
                .getResultList();
    }

    Optional<PersonRow> find(long personId) {
        return em.createQuery(
                        "select new org.peerpath.people.service.PersonRow(p.id, p.displayName, p.sortName)"
                                + " from Person p where p.id = :id",
                        PersonRow.class)
                .setParameter("id", personId)
                .getResultStream()
                .findFirst();
    }

    /** Whose name begins so; who has no account any more is not found. */
    List<PersonRow> named(String beginning, int most) {
        var folded = FoldedText.of(beginning, NAME_MAX)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return em.createQuery(
                        """
                        select new org.peerpath.people.service.PersonRow(p.id, p.displayName, p.sortName)
                        from Person p join Account a on a.personId = p.id
                        where p.sortName like :name escape '!' order by p.sortName, p.id""",
                        PersonRow.class)
                .setParameter("name", folded + "%")
                .setMaxResults(most)
                .getResultList();
    }
}
