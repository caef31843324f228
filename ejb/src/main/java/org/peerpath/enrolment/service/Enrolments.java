package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.kernel.NotFound;

/** Enrolments and their evidence. */
@ApplicationScoped
class Enrolments {
    @PersistenceContext
    private EntityManager em;

    /** The enrolments, locked in the order of their ids so that two writers never wait for each other. */
    List<Enrolment> lock(Collection<Long> ids) {
        return em.createQuery("select e from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The person's own enrolment. */
    Enrolment own(long personId, long enrolmentId) {
        return em.createQuery("select e from Enrolment e where e.id = :id and e.personId = :person", Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those that somebody is still on the way in, locked. */
    List<Enrolment> openOf(long personId) {
        return em.createQuery(
                        "select e from Enrolment e where e.personId = :person and e.state in :open order by e.id",
                        Enrolment.class)
                .setParameter("person", personId)
                .setParameter("open", List.of(EnrolmentState.ACTIVE, EnrolmentState.PAUSED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<EnrolmentRow> rowsOf(long personId) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.EnrolmentRow(e.id, e.programmeVersionId, c.name,
                            e.state, e.progress.stepsMet, e.progress.stepsAll, e.progress.awardState,
                            e.progress.nextActor)
                        from Enrolment e join Cohort c on c.id = e.cohortId
                        where e.personId = :person order by e.id desc""",
                        EnrolmentRow.class)
                .setParameter("person", personId)
                .setMaxResults(20)
                .getResultList();
    }

    List<Cohort> cohortsOf(Collection<Long> cohortIds) {
        return em.createQuery("select c from Cohort c where c.id in :ids", Cohort.class)
                .setParameter("ids", cohortIds)
                .getResultList();
    }

    List<SessionRow> sessionsOf(Collection<Long> cohortIds) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.SessionRow(
                            s.id, s.cohortId, s.code, s.startsAt, s.minutes, s.place)
                        from CohortSession s where s.cohortId in :ids order by s.startsAt, s.id""",
                        SessionRow.class)
                .setParameter("ids", cohortIds)
                .getResultList();
    }

    List<EvidenceRow> evidenceOf(Collection<Long> enrolmentIds) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.EvidenceRow(
                            e.enrolmentId, e.kind, e.subject, e.outcome, e.minutes, e.detail, e.onDate, e.source)
                        from EvidenceEntry e where e.enrolmentId in :ids order by e.id""",
                        EvidenceRow.class)
                .setParameter("ids", enrolmentIds)
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    boolean isIn(long cohortId, long personId) {
        return !em.createQuery(
                        "select e.id from Enrolment e where e.cohortId = :cohort and e.personId = :person", Long.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }
}
