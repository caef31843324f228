package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;
import org.peerpath.placement.Span;

/** The days written down, each question with whose they are. */
@ApplicationScoped
class LogEntries {
    private static final String ROW =
            """
            select new org.peerpath.placement.service.LogRow(
                e.id, e.version, e.placementId, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes, e.activity, e.contact,
                e.peopleMet, e.workNote, e.state, e.queryWords)
            from LogEntry e where\s""";

    private static final String WAITING =
            """
            select new org.peerpath.placement.service.WaitingRow(
                e.id, e.version, p.id, t.displayName, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes,
                e.activity, e.contact, e.peopleMet, e.workNote, e.queryWords)
            from LogEntry e join Placement p on p.id = e.placementId join Person t on t.id = e.traineeId
            where e.state = :submitted and\s"""
                    + PlacementScope.SUPERVISED;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The trainee's own entry, as it was when the page was shown. */
    LogEntry own(long traineeId, long id, long version) {
        var entry = own(traineeId, id);
        if (entry.version() != version) {
            throw new OptimisticLockException("changed meanwhile", null, entry);
        }
        return entry;
    }

    LogEntry own(long traineeId, long id) {
        return em.createQuery("select e from LogEntry e where e.id = :id and e.traineeId = :trainee", LogEntry.class)
                .setParameter("id", id)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

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
                                e.placementId = :placement and e.traineeId = :trainee and e.state <> :void
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

    /** What the trainee has written down around a day, at every placement, without the entry that is being changed. */
    List<Span> around(long traineeId, LocalDate day, long exceptId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.Span(e.day, e.startsUtc, e.endsUtc, e.minutes)
                        from LogEntry e where e.traineeId = :trainee and e.day between :from and :until
                        and e.state <> :void and e.id <> :except""",
                        Span.class)
                .setParameter("trainee", traineeId)
                .setParameter("from", day.minusDays(2))
                .setParameter("until", day.plusDays(2))
                .setParameter("void", LogEntryState.VOID)
                .setParameter("except", exceptId)
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

    /** Entries of placements that this person supervises; one that is not among them does not exist. */
    List<LogEntry> supervisedBy(long supervisorId, Collection<Long> ids) {
        var found = em.createQuery(
                        """
                        select e from LogEntry e join Placement p on p.id = e.placementId
                        where e.id in :ids and\s"""
                                + PlacementScope.SUPERVISED + " order by e.id",
                        LogEntry.class)
                .setParameter("ids", ids)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .getResultList();
        if (found.size() != ids.size()) {
            throw new NotFound();
        }
        return found;
    }

    List<Placement> placementsOf(Collection<LogEntry> entries) {
        return em.createQuery("select p from Placement p where p.id in :ids", Placement.class)
                .setParameter(
                        "ids",
                        entries.stream().map(LogEntry::placementId).distinct().toList())
                .getResultList();
    }

    void add(LogEntry entry) {
        em.persist(entry);
    }
}
