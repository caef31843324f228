package org.peerpath.adjustment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.peerpath.adjustment.Adjustment;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.service.TeamScope;
import org.peerpath.kernel.NotFound;

/** What is arranged for people, as they themselves and the teams of their groups may see it. */
@ApplicationScoped
class Adjustments {
    /** More than anybody needs, and few enough to read. */
    static final int MOST = 10;

    private static final int MOST_IN_GROUP = 2000;
    private static final int MOST_OF_OWN = 100;

    private static final String ON_THE_WAY =
            """
            e.state in (org.peerpath.enrolment.EnrolmentState.ACTIVE, org.peerpath.enrolment.EnrolmentState.PAUSED)\s""";

    private static final String PARTS =
            """
            select new org.peerpath.adjustment.service.ArrangedPart(e.id, a.kind, a.amount, a.words)
            from Adjustment a join Enrolment e on e.personId = a.personId and e.organisationId = a.organisationId
            where a.endedAt is null and a.startsOn <= :day and (a.endsOn is null or a.endsOn >= :day) and\s"""
                    + ON_THE_WAY;

    private static final String ROWS =
            """
            select new org.peerpath.adjustment.service.AdjustmentRow(a.id, a.version, a.kind, a.amount, a.words,
                a.startsOn, a.endsOn, a.endedAt, o.name, p.displayName)
            from Adjustment a join Organisation o on o.id = a.organisationId left join Person p on p.id = a.setBy where\s""";

    private static final String STANDING =
            """
            a.personId = :person and a.organisationId = :organisation and a.endedAt is null
                and (a.endsOn is null or a.endsOn >= :today) order by a.id""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Somebody on the way in a group that the lead answers for. */
    Enrolment led(long leadId, long enrolmentId) {
        return reached(leadId, enrolmentId, TeamScope.LED).orElseThrow(NotFound::new);
    }

    boolean isLed(long memberId, long enrolmentId) {
        return reached(memberId, enrolmentId, TeamScope.LED).isPresent();
    }

    Enrolment taught(long memberId, long enrolmentId) {
        return reached(memberId, enrolmentId, TeamScope.TAUGHT).orElseThrow(NotFound::new);
    }

    private Optional<Enrolment> reached(long memberId, long enrolmentId, String reach) {
        return em.createQuery(
                        "select e from Enrolment e where e.id = :id and e.personId <> :person and " + ON_THE_WAY
                                + "and e.cohortId in " + reach,
                        Enrolment.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", memberId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** By the clock of the group. */
    LocalDate today(Enrolment theirs) {
        var zone = em.createQuery("select c.zone from Cohort c where c.id = :id", String.class)
                .setParameter("id", theirs.cohortId())
                .getSingleResult();
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    String nameOf(Enrolment theirs) {
        return em.createQuery("select p.displayName from Person p where p.id = :id", String.class)
                .setParameter("id", theirs.personId())
                .getSingleResult();
    }

    /** What counts or will, for the team; what is over is theirs alone to see. */
    List<AdjustmentRow> rows(Enrolment theirs, LocalDate today) {
        return em.createQuery(ROWS + STANDING, AdjustmentRow.class)
                .setParameter("person", theirs.personId())
                .setParameter("organisation", theirs.organisationId())
                .setParameter("today", today)
                .getResultList();
    }

    List<Adjustment> standing(Enrolment theirs, LocalDate today) {
        return em.createQuery("select a from Adjustment a where " + STANDING, Adjustment.class)
                .setParameter("person", theirs.personId())
                .setParameter("organisation", theirs.organisationId())
                .setParameter("today", today)
                .getResultList();
    }

    boolean isSent(long personId, UUID formKey) {
        return em.createQuery(
                                "select count(a) from Adjustment a where a.personId = :person and a.formKey = :key",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("key", formKey.toString())
                        .getSingleResult()
                > 0;
    }

    Adjustment theirs(Enrolment theirs, long id) {
        return em.createQuery(
                        "select a from Adjustment a where a.id = :id and a.personId = :person"
                                + " and a.organisationId = :organisation",
                        Adjustment.class)
                .setParameter("id", id)
                .setParameter("person", theirs.personId())
                .setParameter("organisation", theirs.organisationId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All of one's own, the newest first, also what is over. */
    List<AdjustmentRow> own(long personId) {
        return em.createQuery(ROWS + "a.personId = :person order by a.id desc", AdjustmentRow.class)
                .setParameter("person", personId)
                .setMaxResults(MOST_OF_OWN)
                .getResultList();
    }

    Adjustment own(long personId, long id) {
        return em.createQuery("select a from Adjustment a where a.id = :id and a.personId = :person", Adjustment.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ArrangedPart> inGroup(long cohortId, LocalDate day) {
        return em.createQuery(PARTS + "and e.cohortId = :cohort order by a.id", ArrangedPart.class)
                .setParameter("cohort", cohortId)
                .setParameter("day", day)
                .setMaxResults(MOST_IN_GROUP)
                .getResultList();
    }

    List<ArrangedPart> of(long enrolmentId, LocalDate day) {
        return em.createQuery(PARTS + "and e.id = :enrolment order by a.id", ArrangedPart.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("day", day)
                .setMaxResults(MOST_IN_GROUP)
                .getResultList();
    }

    void add(Adjustment adjustment) {
        em.persist(adjustment);
    }
}
