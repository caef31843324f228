package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Capacity;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;
import org.peerpath.placement.PlacementReport;
import org.peerpath.placement.PlacementState;

/** Placements, each question with whose they are. */
@ApplicationScoped
class Placements {
    private static final String FACTS =
            """
            select new org.peerpath.placement.service.PlacementFacts(
                p.id, p.version, p.enrolmentId, e.programmeVersionId, p.requirement, p.state, p.startsOn, p.endsOn,
                p.zone, p.plannedMinutes, p.site, h.name, h.town, p.supervisorId, s.displayName, t.displayName,
                c.name, c.language, case when p.hostConfirmedAt is null then false else true end, p.endedBy,
                case when r.id is null then false else true end)
            from Placement p join Enrolment e on e.id = p.enrolmentId join Cohort c on c.id = e.cohortId
                join Organisation h on h.id = p.hostOrganisationId
                join Person s on s.id = p.supervisorId join Person t on t.id = p.traineeId
                left join PlacementReport r on r.placementId = p.id
            where\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    Placement own(long traineeId, long id) {
        return one(PlacementScope.OWN, traineeId, id);
    }

    Placement supervised(long supervisorId, long id) {
        return one(PlacementScope.SUPERVISED, supervisorId, id);
    }

    Placement ofTeam(long personId, long id) {
        return one(PlacementScope.OF_THE_TEAM, personId, id);
    }

    /** As one of the three has it, to be read. */
    Placement read(Capacity side, long personId, long id) {
        return question(scope(side), personId, id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** As one of the three has it, locked: what is signed and what is changed at once see each other. */
    Placement lock(Capacity side, long personId, long id) {
        return one(scope(side), personId, id);
    }

    /** Locked by whoever signs for the host: who stands beside the trainee, or whom the newest version names as the next. */
    Placement lockToSign(long personId, long id) {
        return locked(PlacementScope.SUPERVISED, personId, id)
                .or(() -> locked(PlacementScope.NAMED_NEXT, personId, id))
                .orElseThrow(NotFound::new);
    }

    private static String scope(Capacity side) {
        return switch (side) {
            case TRAINEE -> PlacementScope.OWN;
            case HOST -> PlacementScope.SUPERVISED;
            case COURSE -> PlacementScope.OF_THE_TEAM;
        };
    }

    private Placement one(String scope, long personId, long id) {
        return locked(scope, personId, id).orElseThrow(NotFound::new);
    }

    private Optional<Placement> locked(String scope, long personId, long id) {
        return question(scope, personId, id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Placement> question(String scope, long personId, long id) {
        return asked("select p from Placement p where p.id = :id and ", scope, "", personId, Placement.class)
                .setParameter("id", id);
    }

    /** All placements of a trainee, locked: two entries written at once, wherever, see each other. */
    List<Placement> lockAllOf(long traineeId) {
        return em.createQuery("select p from Placement p where p.traineeId = :trainee order by p.id", Placement.class)
                .setParameter("trainee", traineeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PlacementFacts> factsOfTrainee(long traineeId) {
        return facts(PlacementScope.OWN, traineeId);
    }

    List<PlacementFacts> factsOfSupervisor(long supervisorId) {
        return facts(PlacementScope.SUPERVISED, supervisorId);
    }

    List<PlacementFacts> factsOfTeam(long personId) {
        return facts(PlacementScope.OF_THE_TEAM, personId);
    }

    private List<PlacementFacts> facts(String scope, long personId) {
        return asked(FACTS, scope, " order by p.startsOn desc, p.id desc", personId, PlacementFacts.class)
                .setMaxResults(200)
                .getResultList();
    }

    PlacementFacts facts(Capacity side, long personId, long id) {
        return fact(scope(side), personId, id);
    }

    /** Whichever of the three somebody is at it, or is named to be. */
    Optional<PlacementFacts> factsOfAnySide(long personId, long id) {
        return Stream.concat(
                        Arrays.stream(Capacity.values()).map(Placements::scope), Stream.of(PlacementScope.NAMED_NEXT))
                .flatMap(scope -> found(scope, personId, id).stream())
                .findFirst();
    }

    PlacementFacts ownFacts(long traineeId, long id) {
        return fact(PlacementScope.OWN, traineeId, id);
    }

    PlacementFacts supervisedFacts(long supervisorId, long id) {
        return fact(PlacementScope.SUPERVISED, supervisorId, id);
    }

    PlacementFacts teamFacts(long personId, long id) {
        return fact(PlacementScope.OF_THE_TEAM, personId, id);
    }

    private PlacementFacts fact(String scope, long personId, long id) {
        return found(scope, personId, id).orElseThrow(NotFound::new);
    }

    /** Nothing where it is not theirs within that scope. */
    Optional<PlacementFacts> found(String scope, long personId, long id) {
        return asked(FACTS, scope, " and p.id = :id", personId, PlacementFacts.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** A question within a scope. One's own placements are one's own at any time; every other scope is a role's. */
    private <T> TypedQuery<T> asked(String what, String scope, String end, long personId, Class<T> type) {
        var query = em.createQuery(what + scope + end, type).setParameter("person", personId);
        return scope.equals(PlacementScope.OWN) ? query : query.setParameter("now", clock.instant());
    }

    HoursBalance balance(long placementId) {
        return new HoursBalance(balances(List.of(placementId)));
    }

    /** A correction that waits adds no minutes: what it corrects counts until it is confirmed. */
    List<HoursBalance.Line> balances(Collection<Long> placementIds) {
        if (placementIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.HoursBalance$Line(
                            e.placementId, e.state,
                            sum(case when e.correction.corrects is null or e.state = :confirmed or e.state = :resolved
                                then coalesce(e.countedMinutes, e.minutes) else 0 end),
                            count(e))
                        from LogEntry e where e.placementId in :ids group by e.placementId, e.state""",
                        HoursBalance.Line.class)
                .setParameter("ids", placementIds)
                .setParameter("confirmed", LogEntryState.CONFIRMED)
                .setParameter("resolved", LogEntryState.RESOLVED)
                .getResultList();
    }

    /** What was confirmed at placements of these paths that ended early, by step and host. */
    List<MovedHours> moved(Collection<Long> enrolmentIds) {
        if (enrolmentIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.MovedHours(
                            p.enrolmentId, p.requirement, h.name, sum(coalesce(e.countedMinutes, e.minutes)))
                        from LogEntry e join Placement p on p.id = e.placementId
                            join Organisation h on h.id = p.hostOrganisationId
                        where p.enrolmentId in :enrolments and p.state = :ended and e.state in :attested
                        group by p.enrolmentId, p.requirement, h.name order by h.name""",
                        MovedHours.class)
                .setParameter("enrolments", enrolmentIds)
                .setParameter("ended", PlacementState.ENDED_EARLY)
                .setParameter("attested", List.of(LogEntryState.CONFIRMED, LogEntryState.RESOLVED))
                .getResultList();
    }

    List<PlacementReport> reportsOf(long placementId) {
        return em.createQuery("select r from PlacementReport r where r.placementId = :id", PlacementReport.class)
                .setParameter("id", placementId)
                .getResultList();
    }

    /** Whether a placement for that step is on its way or done: one that ended early leaves the step open. */
    boolean isTaken(long enrolmentId, String requirement) {
        return !em.createQuery(
                        """
                        select p.id from Placement p where p.enrolmentId = :enrolment
                        and p.requirement = :requirement and p.state <> :ended""",
                        Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("requirement", requirement)
                .setParameter("ended", PlacementState.ENDED_EARLY)
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        em.persist(entity);
    }

    /** Writes now, so that what follows finds an id or the database's own refusal. */
    void flush() {
        em.flush();
    }
}
