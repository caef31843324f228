package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.SharedReflection;

/** Reflections that were shared: by whom, with whom, and who read them. */
@ApplicationScoped
class Shares {
    /**
     * Those who may be named: the supervisor of the placement and the trainers of the cohort. Never whoever decides about
     * the cohort as a whole, issues, looks after an organisation or runs the platform.
     */
    private static final String MAY_BE_NAMED =
            """
            pl.traineeId <> r.id and (pl.supervisorId = r.id or exists (select g.id from RoleGrant g
                    join Enrolment e on e.cohortId = g.cohortId or (g.cohortId is null and g.programmeId in
                        (select k.programmeId from Cohort k where k.id = e.cohortId and k.organisationId = g.organisationId))
                where e.id = pl.enrolmentId and g.personId = r.id and g.role = org.peerpath.identity.Role.TRAINER and\s"""
                    + RoleGrant.COUNTS
                    + """
                    )) and not exists (select g.id from RoleGrant g where g.personId = r.id
                        and g.role in (org.peerpath.identity.Role.COURSE_LEAD, org.peerpath.identity.Role.ISSUER,
                            org.peerpath.identity.Role.ORGANISATION_ADMINISTRATOR,
                            org.peerpath.identity.Role.ADMINISTRATOR) and\s"""
                    + RoleGrant.COUNTS + ")";

    /** Named by the owner, not ended, and still somebody who may be named. */
    private static final String READABLE =
            """
            from SharedReflection s join LogEntry l on l.id = s.logEntryId join Placement pl on pl.id = l.placementId
                join Person o on o.id = s.traineeId join SharedReader x on x.shareId = s.id
                join Person r on r.id = x.readerId
            where s.endedAt is null and x.readerId = :reader and\s"""
                    + MAY_BE_NAMED;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<ReaderChoice> offered(long placementId) {
        return em.createQuery(
                        "select new org.peerpath.placement.service.ReaderChoice(r.id, r.displayName)"
                                + " from Person r, Placement pl where pl.id = :placement and " + MAY_BE_NAMED
                                + " order by r.displayName, r.id",
                        ReaderChoice.class)
                .setParameter("placement", placementId)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    List<ShareRow> of(long traineeId, long below, int rows) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.ShareRow(
                            s.id, l.id, l.placementId, l.day, s.sharedAt, s.endedAt)
                        from SharedReflection s join LogEntry l on l.id = s.logEntryId
                        where s.traineeId = :trainee and s.id < :below order by s.id desc""",
                        ShareRow.class)
                .setParameter("trainee", traineeId)
                .setParameter("below", below)
                .setMaxResults(rows)
                .getResultList();
    }

    SharedReflection own(long traineeId, long shareId) {
        return em.createQuery(
                        "select s from SharedReflection s where s.id = :id and s.traineeId = :trainee",
                        SharedReflection.class)
                .setParameter("id", shareId)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ReaderRow> readersOf(long traineeId, Collection<Long> shares) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.ReaderRow(x.shareId, r.displayName)
                        from SharedReader x join Person r on r.id = x.readerId
                            join SharedReflection s on s.id = x.shareId
                        where s.traineeId = :trainee and x.shareId in :shares order by r.displayName, r.id""",
                        ReaderRow.class)
                .setParameter("trainee", traineeId)
                .setParameter("shares", shares)
                .getResultList();
    }

    /** Newest first; as many as anybody reads at a sitting. */
    List<ReadRow> readsOf(long traineeId, Collection<Long> shares) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.ReadRow(x.shareId, r.displayName, x.readAt)
                        from ReflectionRead x join Person r on r.id = x.readerId
                            join SharedReflection s on s.id = x.shareId
                        where s.traineeId = :trainee and x.shareId in :shares order by x.id desc""",
                        ReadRow.class)
                .setParameter("trainee", traineeId)
                .setParameter("shares", shares)
                .setMaxResults(200)
                .getResultList();
    }

    List<SharedRow> sharedWith(long readerId, long below, int rows) {
        return em.createQuery(
                        "select new org.peerpath.placement.service.SharedRow(s.id, o.displayName, l.day, s.sharedAt) "
                                + READABLE + " and s.id < :below order by s.id desc",
                        SharedRow.class)
                .setParameter("reader", readerId)
                .setParameter("now", clock.instant())
                .setParameter("below", below)
                .setMaxResults(rows)
                .getResultList();
    }

    SharedFound sharedWith(long readerId, long shareId) {
        return em.createQuery(
                        "select new org.peerpath.placement.service.SharedFound("
                                + "s.id, l.id, o.displayName, l.day, s.sharedAt, s.sealed) " + READABLE
                                + " and s.id = :id",
                        SharedFound.class)
                .setParameter("reader", readerId)
                .setParameter("now", clock.instant())
                .setParameter("id", shareId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
