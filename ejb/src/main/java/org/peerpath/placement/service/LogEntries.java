package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
import org.peerpath.placement.PlacementState;
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

    /** An entry whose reader was checked before. */
    LogEntry of(long id) {
        var entry = em.find(LogEntry.class, id);
        if (entry == null) {
            throw new NotFound();
        }
        return entry;
    }

    /** The same, locked: whoever decides second sees what the first decided. */
    LogEntry locked(long id) {
        var entry = em.find(LogEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NotFound();
        }
        return entry;
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

    Placement placementOf(LogEntry entry) {
        return placementsOf(List.of(entry)).get(0);
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

    void add(Object entity) {
        em.persist(entity);
    }
}
