package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.enrolment.Cohort;
import org.peerpath.enrolment.CohortReadiness;
import org.peerpath.enrolment.CohortSession;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.LivedExperienceRole;
import org.peerpath.enrolment.LivedExperienceState;
import org.peerpath.enrolment.SessionGoer;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.ProgrammeVersion;

/** Groups as those who lead them plan them: the scope stands in each query. */
@ApplicationScoped
class CohortPlans {
    private static final String PUBLISHED =
            """
            select new org.peerpath.enrolment.service.VersionChoice(v.id, v.number, o.name)
            from ProgrammeVersion v join Programme p on p.id = v.programmeId
                join Organisation o on o.id = p.organisationId
            where v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED and\s""";

    /** A grant {@code g} by which its person is on the team of the cohort {@code k}. */
    private static final String ON_THE_TEAM_OF_K =
            "(g.cohortId = k.id or (g.cohortId is null and g.programmeId = k.programmeId"
                    + " and g.organisationId = k.organisationId)) and "
                    + RoleGrant.COUNTS
                    + " and g.role in (org.peerpath.identity.Role.TRAINER, org.peerpath.identity.Role.COURSE_LEAD)";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** What is published of the programmes that somebody answers for as a whole. */
    List<VersionChoice> versionsLedBy(long personId) {
        return em.createQuery(
                        PUBLISHED + "p.id in " + TeamScope.PROGRAMMES_LED + " order by p.id, v.number desc",
                        VersionChoice.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setMaxResults(100)
                .getResultList();
    }

    List<VersionChoice> versionsOf(long programmeId) {
        return em.createQuery(PUBLISHED + "p.id = :programme order by v.number desc", VersionChoice.class)
                .setParameter("programme", programmeId)
                .setMaxResults(20)
                .getResultList();
    }

    /** A published version of a programme that somebody answers for as a whole. */
    Optional<ProgrammeVersion> versionLedBy(long personId, long versionId) {
        return em.createQuery(
                        "select v from ProgrammeVersion v where v.id = :version"
                                + " and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED"
                                + " and v.programmeId in " + TeamScope.PROGRAMMES_LED,
                        ProgrammeVersion.class)
                .setParameter("version", versionId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    long organisationOf(long programmeId) {
        return em.createQuery("select p.organisationId from Programme p where p.id = :id", Long.class)
                .setParameter("id", programmeId)
                .getSingleResult();
    }

    /** Open groups of the lead that still meet, of the same version as an enrolment, but for its own. */
    List<GroupChoice> others(long leadId, Enrolment enrolment) {
        return em.createQuery(
                        "select new org.peerpath.enrolment.service.GroupChoice(c.id, c.name, c.startsOn,"
                                + " c.places - c.placesTaken - c.placesOffered) from Cohort c"
                                + " where c.programmeVersionId = :version and c.id <> :own"
                                + " and c.state = org.peerpath.enrolment.CohortState.OPEN and exists (select s.id"
                                + " from CohortSession s where s.cohortId = c.id and s.startsAt > :today) and c.id in "
                                + TeamScope.LED + " order by c.startsOn desc, c.id desc",
                        GroupChoice.class)
                .setParameter("version", enrolment.programmeVersionId())
                .setParameter("own", enrolment.cohortId())
                .setParameter("today", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setMaxResults(50)
                .getResultList();
    }

    Cohort ledBy(long leadId, long cohortId) {
        return inReach(leadId, cohortId, TeamScope.LED);
    }

    Cohort taughtBy(long memberId, long cohortId) {
        return inReach(memberId, cohortId, TeamScope.TAUGHT);
    }

    private Cohort inReach(long personId, long cohortId, String reach) {
        return em.createQuery("select c from Cohort c where c.id = :id and c.id in " + reach, Cohort.class)
                .setParameter("id", cohortId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The group as it was shown, locked: whoever saves second hears of the first. */
    Cohort ledAt(long leadId, long cohortId, long version) {
        var cohort = ledBy(leadId, cohortId);
        em.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
        if (cohort.version() != version) {
            throw new OptimisticLockException(cohort);
        }
        em.lock(cohort, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return cohort;
    }

    List<CohortSession> sessions(long cohortId) {
        return em.createQuery(
                        "select s from CohortSession s where s.cohortId = :cohort order by s.startsAt, s.id",
                        CohortSession.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    /** The sessions of which somebody wrote down who was there. */
    Set<String> held(long cohortId) {
        return Set.copyOf(em.createQuery(
                        "select distinct v.subject from EvidenceEntry v"
                                + " where v.kind = org.peerpath.evidence.FactKind.ATTENDANCE and v.enrolmentId in"
                                + " (select e.id from Enrolment e where e.cohortId = :cohort)",
                        String.class)
                .setParameter("cohort", cohortId)
                .getResultList());
    }

    /** Those who go to its sessions; whoever rests is left in peace. */
    List<SessionGoer> onTheWay(long cohortId) {
        return em.createQuery(
                        "select new org.peerpath.enrolment.SessionGoer(e.id, e.personId) from Enrolment e"
                                + " where e.cohortId = :cohort"
                                + " and e.state = org.peerpath.enrolment.EnrolmentState.ACTIVE order by e.id",
                        SessionGoer.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    CohortReadiness readiness(long cohortId) {
        var team = team(cohortId);
        var held = livedExperience(cohortId);
        return new CohortReadiness(
                !sessions(cohortId).isEmpty(),
                team.stream().anyMatch(part -> part.role() == Role.TRAINER),
                team.stream().anyMatch(part -> held.get(part.personId()) == LivedExperienceState.HELD));
    }

    /** Each role of each member, by name. */
    List<TeamPart> team(long cohortId) {
        return em.createQuery(
                        "select distinct new org.peerpath.enrolment.service.TeamPart(p.id, p.displayName, g.role)"
                                + " from Cohort k join RoleGrant g on g.organisationId = k.organisationId"
                                + " join Person p on p.id = g.personId where k.id = :cohort and "
                                + ON_THE_TEAM_OF_K + " order by p.displayName, p.id",
                        TeamPart.class)
                .setParameter("cohort", cohortId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Who was asked or said themselves that they work in it from lived experience. */
    Map<Long, LivedExperienceState> livedExperience(long cohortId) {
        return em.createQuery(
                        "select l from LivedExperienceRole l where l.cohortId = :cohort", LivedExperienceRole.class)
                .setParameter("cohort", cohortId)
                .getResultStream()
                .collect(Collectors.toMap(LivedExperienceRole::personId, LivedExperienceRole::state));
    }

    Optional<LivedExperienceRole> livedExperience(long cohortId, long personId) {
        return em.createQuery(
                        "select l from LivedExperienceRole l where l.cohortId = :cohort and l.personId = :person",
                        LivedExperienceRole.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }
}
