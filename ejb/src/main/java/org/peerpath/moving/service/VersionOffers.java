package org.peerpath.moving.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;
import org.peerpath.moving.Begun;
import org.peerpath.moving.OfferState;
import org.peerpath.moving.VersionOffer;

/** Offers of new versions, to whom, and what came of them. */
@ApplicationScoped
class VersionOffers {
    /** Told to nobody any more: taken back, or of a version that another one replaced. */
    private static final String STANDING =
            """
             o.state <> org.peerpath.moving.OfferState.WITHDRAWN and exists (select v.id from ProgrammeVersion v
                where v.id = o.toVersionId and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED)""";

    private static final List<EnrolmentState> UNDER_WAY = List.of(EnrolmentState.ACTIVE, EnrolmentState.PAUSED);

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The offer that somebody may answer about their own path; the newest, if there are several. */
    Optional<VersionOffer> standing(long enrolmentId) {
        return em.createQuery(
                        "select o from VersionOffer o where o.enrolmentId = :enrolment and " + STANDING
                                + " order by o.offeredAt desc, o.id desc",
                        VersionOffer.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of somebody's own paths, those about which they may answer. */
    List<OwnOffer> answerable(long personId, LocalDate today) {
        return em.createQuery(
                        "select new org.peerpath.moving.service.OwnOffer(o.enrolmentId, o.state, o.answerUntil)"
                                + " from VersionOffer o join Enrolment e on e.id = o.enrolmentId"
                                + " where e.personId = :person and e.state in :open"
                                + " and o.answerUntil >= :today and " + STANDING,
                        OwnOffer.class)
                .setParameter("person", personId)
                .setParameter("open", UNDER_WAY)
                .setParameter("today", today)
                .setMaxResults(20)
                .getResultList();
    }

    /** The last offer made to somebody, whatever became of it. */
    Optional<VersionOffer> newestOf(long enrolmentId) {
        return em.createQuery(
                        "select o from VersionOffer o where o.enrolmentId = :enrolment order by o.offeredAt desc, o.id desc",
                        VersionOffer.class)
                .setParameter("enrolment", enrolmentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last time that they moved. */
    Optional<VersionOffer> moved(Enrolment enrolment) {
        return em.createQuery(
                        "select o from VersionOffer o where o.enrolmentId = :enrolment and o.state = :moved"
                                + " and o.toVersionId = :version order by o.id desc",
                        VersionOffer.class)
                .setParameter("enrolment", enrolment.id())
                .setParameter("moved", OfferState.MOVED)
                .setParameter("version", enrolment.programmeVersionId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    int number(long versionId) {
        return em.createQuery("select v.number from ProgrammeVersion v where v.id = :id", Integer.class)
                .setParameter("id", versionId)
                .getSingleResult();
    }

    Optional<NewestVersion> newest(long programmeId) {
        return em.createQuery(
                        """
                        select new org.peerpath.moving.service.NewestVersion(v.id, v.number) from ProgrammeVersion v
                        where v.programmeId = :programme
                            and v.state = org.peerpath.programme.ProgrammeVersionState.PUBLISHED
                        order by v.number desc""",
                        NewestVersion.class)
                .setParameter("programme", programmeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What nobody's evidence says yet. */
    Begun begun(long enrolmentId) {
        var components =
                codes("select distinct s.work.component from Submission s where s.work.enrolmentId = ", enrolmentId);
        components.addAll(
                codes("select distinct a.work.component from QuizAttempt a where a.work.enrolmentId = ", enrolmentId));
        components.addAll(
                codes("select distinct c.subject from PriorLearningClaim c where c.enrolmentId = ", enrolmentId));
        return new Begun(
                codes("select distinct p.requirement from Placement p where p.enrolmentId = ", enrolmentId),
                components);
    }

    private Set<String> codes(String question, long enrolmentId) {
        return new HashSet<>(em.createQuery(question + ":enrolment", String.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList());
    }

    /** Whether there is anything to read in the course of that version. */
    boolean isWritten(long versionId) {
        return em.createQuery(
                                "select count(i.id) from LearningItem i where i.programmeVersionId = :version"
                                        + " and i.removedAt is null",
                                Long.class)
                        .setParameter("version", versionId)
                        .getSingleResult()
                > 0;
    }

    /** Those in older versions who could be asked, of a group; one of them, where only one is meant. */
    List<Enrolment> toAsk(long leadId, long cohortId, NewestVersion newest) {
        return em.createQuery(
                        "select e from Enrolment e join ProgrammeVersion v on v.id = e.programmeVersionId"
                                + " where e.cohortId = :cohort and e.personId <> :person and e.state = :active"
                                + " and v.number < :number and e.cohortId in " + TeamScope.LED + " order by e.id",
                        Enrolment.class)
                .setParameter("cohort", cohortId)
                .setParameter("person", leadId)
                .setParameter("active", EnrolmentState.ACTIVE)
                .setParameter("number", newest.number())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Offers of that version to a group, locked: what is answered at the same moment is answered first or after. */
    List<VersionOffer> lockedOf(long cohortId, long versionId) {
        return em.createQuery(
                        "select o from VersionOffer o where o.toVersionId = :version and o.enrolmentId in"
                                + " (select e.id from Enrolment e where e.cohortId = :cohort) order by o.id",
                        VersionOffer.class)
                .setParameter("version", versionId)
                .setParameter("cohort", cohortId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultList();
    }

    /** An offer to somebody in a group that the lead answers for. */
    VersionOffer led(long leadId, long offerId) {
        return em.createQuery(
                        "select o from VersionOffer o join Enrolment e on e.id = o.enrolmentId where o.id = :id"
                                + " and e.personId <> :person and e.cohortId in " + TeamScope.LED,
                        VersionOffer.class)
                .setParameter("id", offerId)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The offer as it stands now. */
    void lock(VersionOffer offer) {
        em.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As it was shown: whoever comes second hears of the first. */
    static void requireAt(VersionOffer offer, long version) {
        if (offer.version() != version) {
            throw new OptimisticLockException(offer);
        }
    }

    void add(VersionOffer offer) {
        em.persist(offer);
    }
}
