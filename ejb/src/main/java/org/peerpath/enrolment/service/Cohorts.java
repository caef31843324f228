package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerpath.enrolment.Application;
import org.peerpath.enrolment.Cohort;
import org.peerpath.identity.Role;
import org.peerpath.kernel.NotFound;

/** Cohorts, and who applied to them. */
@ApplicationScoped
class Cohorts {
    private static final String ROW =
            """
            select new org.peerpath.enrolment.service.CohortRow(c.id, c.programmeVersionId, c.name, c.place,
                c.language, c.zone, c.startsOn, c.applyUntil, c.places, c.places - c.placesTaken - c.placesOffered,
                c.state)
            from Cohort c\s""";

    private static final String OPEN = "c.state = org.peerpath.enrolment.CohortState.OPEN";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Of the programmes of these versions: a group that was opened on an earlier one still takes people. */
    List<CohortRow> openTo(Collection<Long> versionIds, LocalDate today) {
        return em.createQuery(
                        ROW
                                + "where c.programmeId in (select v.programmeId from ProgrammeVersion v where v.id in :versions)"
                                + " and " + OPEN + " and c.applyUntil >= :today"
                                + " order by c.startsOn, c.id",
                        CohortRow.class)
                .setParameter("versions", versionIds)
                .setParameter("today", today)
                .setMaxResults(50)
                .getResultList();
    }

    /** Those one can apply to, the newest first. */
    List<NewCohort> announced(LocalDate today, int rows) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.NewCohort(c.id, c.name, c.place, c.language,
                            c.startsOn, c.applyUntil, c.announcedAt, c.programmeVersionId, p.slug, o.name)
                        from Cohort c join Programme p on p.id = c.programmeId
                            join Organisation o on o.id = c.organisationId
                            join ProgrammeVersion v on v.id = c.programmeVersionId
                        where c.announcedAt is not null and c.state = org.peerpath.enrolment.CohortState.OPEN
                            and c.applyUntil >= :today
                            and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED
                        order by c.announcedAt desc, c.id desc""",
                        NewCohort.class)
                .setParameter("today", today)
                .setMaxResults(rows)
                .getResultList();
    }

    /** One that everybody may see. */
    CohortRow open(long cohortId) {
        return em.createQuery(ROW + "where c.id = :id and " + OPEN, CohortRow.class)
                .setParameter("id", cohortId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The cohorts in which a person has one of the roles. */
    List<CohortRow> of(long personId, Collection<Role> roles) {
        return em.createQuery(
                        ROW + "where c.id in " + TeamScope.HELD + " order by c.startsOn desc, c.id", CohortRow.class)
                .setParameter("person", personId)
                .setParameter("roles", roles)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    /** The cohort, if the person has one of the roles in it. */
    CohortRow one(long personId, Collection<Role> roles, long cohortId) {
        return em.createQuery(ROW + "where c.id = :id and c.id in " + TeamScope.HELD, CohortRow.class)
                .setParameter("id", cohortId)
                .setParameter("person", personId)
                .setParameter("roles", roles)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The cohort, locked: applications and places are given one after the other. */
    Cohort lock(long cohortId) {
        var cohort = em.find(Cohort.class, cohortId, LockModeType.PESSIMISTIC_WRITE);
        if (cohort == null) {
            throw new NotFound();
        }
        return cohort;
    }

    Optional<Application> application(long cohortId, String email) {
        return em.createQuery(
                        "select a from Application a where a.cohortId = :cohort and a.email = :email",
                        Application.class)
                .setParameter("cohort", cohortId)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
