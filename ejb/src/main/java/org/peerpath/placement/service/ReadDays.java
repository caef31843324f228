package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.PlacementState;

/** The days written down as they are read: by their trainee, by those who decide about them, by those beside both. */
@ApplicationScoped
class ReadDays {
    /** More days than a week can hold by the rules. */
    private static final int WEEK_ROWS = 100;

    private static final String ROW =
            """
            select new org.peerpath.placement.service.LogRow(
                e.id, e.version, e.placementId, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes, e.activity, e.contact,
                e.peopleMet, e.workNote, e.state, e.queryWords, e.setting, e.competences, e.sending.late,
                e.correction.corrects, e.correction.reason, e.correction.corrected, e.countedMinutes)
            from LogEntry e where\s""";

    /** Days of whoever has left the course wait no more: nothing is added to a path that is closed. */
    private static final String WAITING =
            """
            select new org.peerpath.placement.service.WaitingRow(
                e.id, e.version, p.id, t.displayName, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes,
                e.activity, e.contact, e.peopleMet, e.workNote, e.queryWords, e.setting, e.competences, e.sending.late,
                e.correction.reason, c.day, c.minutes)
            from LogEntry e join Placement p on p.id = e.placementId join Person t on t.id = e.traineeId
                join Enrolment n on n.id = p.enrolmentId left join LogEntry c on c.id = e.correction.corrects
            where e.state = :submitted and (n.state = org.peerpath.enrolment.EnrolmentState.ACTIVE
                or n.state = org.peerpath.enrolment.EnrolmentState.PAUSED) and\s"""
                    + PlacementScope.SUPERVISED;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    LogRow ownRow(long traineeId, long id) {
        return em.createQuery(ROW + "e.id = :id and e.traineeId = :trainee", LogRow.class)
                .setParameter("id", id)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A page of the trainee's own entries, newest day first, one row more than fits if there are older ones. */
    List<LogRow> ownPage(long traineeId, long placementId, @Nullable LogPlace before, int rows) {
        var from = before == null ? LogPlace.NEWEST : before;
        return em.createQuery(
                        ROW
                                + """
                                e.placementId = :placement and e.traineeId = :trainee
                                and (e.state <> :void or e.correction.corrected = true)
                                and (e.day < :day or (e.day = :day and e.id < :id))
                                order by e.day desc, e.id desc""",
                        LogRow.class)
                .setParameter("placement", placementId)
                .setParameter("trainee", traineeId)
                .setParameter("void", LogEntryState.VOID)
                .setParameter("day", from.day())
                .setParameter("id", from.id())
                .setMaxResults(rows + 1)
                .getResultList();
    }

    /** The same of what was sent, for those who were found to be beside the trainee. */
    List<LogRow> sentPage(long placementId, @Nullable LogPlace before, int rows) {
        var from = before == null ? LogPlace.NEWEST : before;
        return em.createQuery(
                        ROW
                                + """
                                e.placementId = :placement and e.state <> :draft
                                and (e.state <> :void or e.correction.corrected = true)
                                and (e.day < :day or (e.day = :day and e.id < :id))
                                order by e.day desc, e.id desc""",
                        LogRow.class)
                .setParameter("placement", placementId)
                .setParameter("draft", LogEntryState.DRAFT)
                .setParameter("void", LogEntryState.VOID)
                .setParameter("day", from.day())
                .setParameter("id", from.id())
                .setMaxResults(rows + 1)
                .getResultList();
    }

    /** What the trainee wrote down at a placement from a day to another. */
    List<LogRow> ownBetween(long traineeId, long placementId, LocalDate from, LocalDate until) {
        return em.createQuery(
                        ROW
                                + """
                                e.placementId = :placement and e.traineeId = :trainee and e.state <> :void
                                and e.day between :from and :until order by e.day, e.startsAt, e.id""",
                        LogRow.class)
                .setParameter("placement", placementId)
                .setParameter("trainee", traineeId)
                .setParameter("void", LogEntryState.VOID)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(WEEK_ROWS)
                .getResultList();
    }

    /** What waits for a practice supervisor, oldest first. */
    List<WaitingRow> waitingFor(long supervisorId, int rows) {
        return em.createQuery(WAITING + " order by e.day, e.id", WaitingRow.class)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .setParameter("submitted", LogEntryState.SUBMITTED)
                .setMaxResults(rows)
                .getResultList();
    }

    /** One that waits; one that was decided meanwhile waits no more. */
    WaitingRow waitingFor(long supervisorId, long entryId) {
        return em.createQuery(WAITING + " and e.id = :id", WaitingRow.class)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .setParameter("submitted", LogEntryState.SUBMITTED)
                .setParameter("id", entryId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of these days that wait, as they are read before they are confirmed. */
    List<WaitingRow> waitingFor(long supervisorId, Collection<Long> ids) {
        return em.createQuery(WAITING + " and e.id in :ids order by e.day, e.id", WaitingRow.class)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .setParameter("submitted", LogEntryState.SUBMITTED)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What was sent, and not decided, when its placement ended. */
    List<OpenDay> openAfterTheEnd(long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.OpenDay(
                            e.id, e.version, e.day, e.startsAt, e.endsAt, e.minutes, e.activity, e.workNote, e.state)
                        from LogEntry e join Placement p on p.id = e.placementId
                        where p.id = :placement and p.state = :ended and e.state in :open order by e.day, e.id""",
                        OpenDay.class)
                .setParameter("placement", placementId)
                .setParameter("ended", PlacementState.ENDED_EARLY)
                .setParameter("open", List.of(LogEntryState.SUBMITTED, LogEntryState.QUERIED))
                .setMaxResults(200)
                .getResultList();
    }

    List<WordRow> wordsAbout(long entryId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.WordRow(
                            w.id, w.capacity, w.kind, p.displayName, w.words, w.saidAt, l.zone)
                        from LogEntryWord w join Person p on p.id = w.personId
                            join LogEntry e on e.id = w.logEntryId join Placement l on l.id = e.placementId
                        where w.logEntryId = :entry
                        order by w.saidAt, w.id""",
                        WordRow.class)
                .setParameter("entry", entryId)
                .setMaxResults(200)
                .getResultList();
    }
}
