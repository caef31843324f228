package org.peerpath.report.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerpath.identity.RoleGrant;

/** Counts in the tables, for whole groups at a time: the number of statements is the same for any number of people. */
@ApplicationScoped
class ReportFigures {
    private static final String NEW = "select new org.peerpath.report.service.";

    /** More days than groups of one programme begin on, ever. */
    private static final int MOST_DAYS = 2_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The programme, if that person leads it as a whole. */
    Optional<ReportedProgramme> programme(long personId, long programmeId) {
        return em.createQuery(
                        NEW
                                + """
                                ReportedProgramme(p.id, p.slug, p.organisationId)
                                from Programme p where p.id = :id and exists (select g.id from RoleGrant g
                                    where g.programmeId = p.id and g.organisationId = p.organisationId
                                        and g.cohortId is null and g.personId = :person
                                        and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                                + RoleGrant.COUNTS + ")",
                        ReportedProgramme.class)
                .setParameter("id", programmeId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** The days on which its groups begin, newest first. */
    List<LocalDate> beginnings(ReportedProgramme programme) {
        return em.createQuery(
                        """
                        select distinct c.startsOn from Cohort c
                        where c.programmeId = :programme and c.organisationId = :organisation
                            and c.state = org.peerpath.enrolment.CohortState.OPEN order by c.startsOn desc""",
                        LocalDate.class)
                .setParameter("programme", programme.id())
                .setParameter("organisation", programme.organisationId())
                .setMaxResults(MOST_DAYS)
                .getResultList();
    }

    /** The groups that began in that year, in the order of their beginning. */
    List<ReportedGroup> groups(ReportedProgramme programme, int year, int most) {
        return em.createQuery(
                        NEW
                                + """
                                ReportedGroup(c.id, c.programmeVersionId, c.name, c.startsOn, c.places) from Cohort c
                                where c.programmeId = :programme and c.organisationId = :organisation
                                    and c.state = org.peerpath.enrolment.CohortState.OPEN
                                    and c.startsOn between :first and :last order by c.startsOn, c.id""",
                        ReportedGroup.class)
                .setParameter("programme", programme.id())
                .setParameter("organisation", programme.organisationId())
                .setParameter("first", LocalDate.ofYearDay(year, 1))
                .setParameter("last", LocalDate.ofYearDay(year + 1, 1).minusDays(1))
                .setMaxResults(most)
                .getResultList();
    }

    List<PeopleCount> people(List<Long> cohorts) {
        return counted(
                """
                PeopleCount(e.cohortId, e.state, count(e.id), sum(e.progress.stepsMet), sum(e.progress.stepsAll))
                from Enrolment e where e.cohortId in :cohorts group by e.cohortId, e.state""",
                PeopleCount.class,
                cohorts);
    }

    /** Marks by cohort: of each person and session the last line, which corrects those before. */
    List<OutcomeCount> attendance(List<Long> cohorts) {
        return counted(
                """
                OutcomeCount(e.cohortId, '', v.outcome, count(v.id))
                from Enrolment e join EvidenceEntry v on v.enrolmentId = e.id
                where e.cohortId in :cohorts and v.kind = org.peerpath.evidence.FactKind.ATTENDANCE
                    and not exists (select w.id from EvidenceEntry w where w.enrolmentId = v.enrolmentId
                        and w.kind = v.kind and w.subject = v.subject and w.id > v.id)
                group by e.cohortId, v.outcome""",
                OutcomeCount.class,
                cohorts);
    }

    /** People by version, component and what was decided at least once. */
    List<OutcomeCount> components(List<Long> cohorts) {
        return counted(
                """
                OutcomeCount(e.programmeVersionId, v.subject, v.outcome, count(distinct e.id))
                from Enrolment e join EvidenceEntry v on v.enrolmentId = e.id
                where e.cohortId in :cohorts and v.kind = org.peerpath.evidence.FactKind.COMPONENT_DECIDED
                group by e.programmeVersionId, v.subject, v.outcome""",
                OutcomeCount.class,
                cohorts);
    }

    /** Certificates by cohort. */
    List<OutcomeCount> certificates(List<Long> cohorts) {
        return counted(
                """
                OutcomeCount(e.cohortId, '', '', count(a.id))
                from Enrolment e join Award a on a.enrolmentId = e.id
                where e.cohortId in :cohorts and a.state <> org.peerpath.certificate.AwardState.REVOKED
                group by e.cohortId""",
                OutcomeCount.class,
                cohorts);
    }

    private <T> List<T> counted(String query, Class<T> kind, List<Long> cohorts) {
        return em.createQuery(NEW + query, kind)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }
}
