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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final long NEW = -1;

    /** More days than a week can hold by the rules. */
    private static final int WEEK_ROWS = 100;

    private static final String ROW =
            """
            select new org.peerpath.placement.service.LogRow(
                e.id, e.version, e.placementId, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes, e.activity, e.contact,
                e.peopleMet, e.workNote, e.state, e.queryWords, e.setting, e.competences, e.sending.late,
                e.correction.corrects, e.correction.reason, e.correction.corrected)
            from LogEntry e where\s""";

    private static final String WAITING =
            """
            select new org.peerpath.placement.service.WaitingRow(
                e.id, e.version, p.id, t.displayName, e.day, e.startsAt, e.endsAt, e.breakMinutes, e.minutes,
                e.activity, e.contact, e.peopleMet, e.workNote, e.queryWords, e.setting, e.competences, e.sending.late,
                e.correction.reason, c.day, c.minutes)
            from LogEntry e join Placement p on p.id = e.placementId join Person t on t.id = e.traineeId
                left join LogEntry c on c.id = e.correction.corrects
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

    /** What the trainee has written down around a day, at every placement, without the entries that are being changed. */
    List<Span> around(long traineeId, LocalDate day, Collection<Long> exceptIds) {
        return between(traineeId, day.minusDays(2), day.plusDays(2), exceptIds);
    }

    /** A correction that waits beside what it corrects takes of the day only what it adds to that. */
    List<Span> between(long traineeId, LocalDate from, LocalDate until, Collection<Long> exceptIds) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.Span(e.day, e.startsUtc, e.endsUtc,
                            case when c.id is null then e.minutes when e.minutes > c.minutes then e.minutes - c.minutes
                                else 0 end)
                        from LogEntry e left join LogEntry c
                            on c.id = e.correction.corrects and c.state = :confirmed and c.day = e.day
                        where e.traineeId = :trainee and e.day between :from and :until
                        and e.state <> :void and e.id not in :except""",
                        Span.class)
                .setParameter("trainee", traineeId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("confirmed", LogEntryState.CONFIRMED)
                .setParameter("void", LogEntryState.VOID)
                .setParameter("except", exceptIds.isEmpty() ? List.of(NEW) : exceptIds)
                .getResultList();
    }

    /** What the trainee has already written with this very form, if it arrives a second time. */
    Optional<LogEntry> writtenWith(long traineeId, UUID form) {
        return em.createQuery(
                        "select e from LogEntry e where e.traineeId = :trainee and e.sending.formKey = :form",
                        LogEntry.class)
                .setParameter("trainee", traineeId)
                .setParameter("form", form.toString())
                .getResultStream()
                .findFirst();
    }

    /** Whether another correction of a confirmed entry is on its way beside this one. */
    boolean isBeingCorrected(long confirmedId, LogEntry beside) {
        return !em.createQuery(
                        """
                        select e.id from LogEntry e where e.correction.corrects = :id and e.id <> :beside
                        and e.state <> :void and e.state <> :confirmed""",
                        Long.class)
                .setParameter("id", confirmedId)
                .setParameter("beside", beside.id())
                .setParameter("void", LogEntryState.VOID)
                .setParameter("confirmed", LogEntryState.CONFIRMED)
                .getResultList()
                .isEmpty();
    }

    /** What these entries correct, by its id. */
    Map<Long, LogEntry> correctedBy(Collection<LogEntry> entries) {
        var ids = entries.stream()
                .map(LogEntry::corrects)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select e from LogEntry e where e.id in :ids", LogEntry.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(LogEntry::id, Function.identity()));
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
