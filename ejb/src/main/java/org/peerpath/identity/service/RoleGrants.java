package org.peerpath.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;

/** Who holds what. */
@ApplicationScoped
class RoleGrants {
    private static final String NOT_OVER = "(g.endsAt is null or g.endsAt > :now)";

    @PersistenceContext
    private EntityManager em;

    /** All that somebody holds, will hold or held. */
    List<RoleGrant> of(long personId) {
        return em.createQuery("select g from RoleGrant g where g.personId = :person order by g.id", RoleGrant.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The same, with the person locked: two roles that do not go together are never given at once. */
    List<RoleGrant> lockOf(long personId) {
        // Somebody who was made a moment ago is locked as everybody is: in the database.
        em.flush();
        if (em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound();
        }
        return of(personId);
    }

    Optional<RoleGrant> find(long grantId) {
        return Optional.ofNullable(em.find(RoleGrant.class, grantId));
    }

    /** Those who run the platform at that moment, locked in order, so that two of them cannot leave at once. */
    List<RoleGrant> lockAdministrators(Instant now) {
        return em.createQuery(
                        "select g from RoleGrant g where g.role = :role and " + RoleGrant.COUNTS + " order by g.id",
                        RoleGrant.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that count in an organisation, or will, in whatever part of it; locked in order. */
    List<RoleGrant> lockIn(long organisationId, Collection<Role> roles, Instant now) {
        return em.createQuery(
                        "select g from RoleGrant g where g.organisationId = :organisation and g.role in :roles and "
                                + NOT_OVER + " order by g.id",
                        RoleGrant.class)
                .setParameter("organisation", organisationId)
                .setParameter("roles", roles)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** How many people hold each role in an organisation, or will. */
    Map<Role, Long> holders(long organisationId, Instant now) {
        return em
                .createQuery(
                        "select g.role, count(distinct g.personId) from RoleGrant g where g.organisationId = :organisation"
                                + " and " + NOT_OVER + " group by g.role",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Role) row[0], row -> (Long) row[1]));
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }
}
