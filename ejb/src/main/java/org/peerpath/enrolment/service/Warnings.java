package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** Who of a team's groups is at risk, and where sessions are held next. */
@ApplicationScoped
class Warnings {
    private static final String AT_RISK =
            """
            select new org.peerpath.enrolment.service.WarningFound(e.id, p.displayName, c.id, c.name, c.programmeId,
                e.programmeVersionId, e.progress.awardState, e.outlook.riskStep, e.outlook.makeUp, e.outlook.riskSince)
            from Enrolment e join Person p on p.id = e.personId join Cohort c on c.id = e.cohortId
            where e.personId <> :person and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE
                and e.outlook.riskStep is not null and e.cohortId in\s"""
                    + TeamScope.TAUGHT;

    private static final String OLDEST_FIRST = " order by e.outlook.riskSince, e.id";

    /** So many dates are looked through for the next chances of those on one page. */
    private static final int DATES = 200;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<WarningFound> of(long memberId, long cohortId, int rows) {
        return em.createQuery(AT_RISK + " and e.cohortId = :cohort" + OLDEST_FIRST, WarningFound.class)
                .setParameter("person", memberId)
                .setParameter("cohort", cohortId)
                .setParameter("now", clock.instant())
                .setMaxResults(rows)
                .getResultList();
    }

    /** In all groups of the member, after one of a day and id. */
    List<WarningFound> after(long memberId, LocalDate day, long id, int rows) {
        return em.createQuery(
                        AT_RISK
                                + " and (e.outlook.riskSince > :day or (e.outlook.riskSince = :day and e.id > :id))"
                                + OLDEST_FIRST,
                        WarningFound.class)
                .setParameter("person", memberId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .setMaxResults(rows)
                .getResultList();
    }

    /** Where these sessions of these programmes are held from now on, soonest first. */
    List<NextChance> chances(Collection<Long> programmeIds, Collection<String> sessions) {
        return em.createQuery(
                        """
                        select new org.peerpath.enrolment.service.NextChance(
                            c.programmeId, c.id, c.name, s.code, s.startsAt, s.place)
                        from CohortSession s join Cohort c on c.id = s.cohortId
                        where c.state = org.peerpath.enrolment.CohortState.OPEN and s.code in :sessions and c.programmeId in :programmes and s.startsAt > :now
                        order by s.startsAt, s.id""",
                        NextChance.class)
                .setParameter("sessions", sessions)
                .setParameter("programmes", programmeIds)
                .setParameter("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setMaxResults(DATES)
                .getResultList();
    }
}
