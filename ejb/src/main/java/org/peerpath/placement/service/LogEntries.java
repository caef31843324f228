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
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.LogEntry;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;
import org.peerpath.placement.Span;

/** The days written down, each question with whose they are. */
@ApplicationScoped
class LogEntries {
    private static final long NEW = -1;

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

    /** At which placement an own entry is: asked before that is locked, and the entry read after. */
    long placementOfOwn(long traineeId, long id) {
        return em.createQuery(
                        "select e.placementId from LogEntry e where e.id = :id and e.traineeId = :trainee", Long.class)
                .setParameter("id", id)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    LogEntry own(long traineeId, long id) {
        return em.createQuery("select e from LogEntry e where e.id = :id and e.traineeId = :trainee", LogEntry.class)
                .setParameter("id", id)
                .setParameter("trainee", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the trainee has written down around a day, at every placement, without the entries that are being changed. */
    List<Span> around(long traineeId, LocalDate day, Collection<Long> exceptIds) {
        return between(traineeId, day.minusDays(2), day.plusDays(2), exceptIds);
    }

    /**
     * A correction that waits beside what it corrects takes of the day only what it adds to that; one that was decided to
     * count for nothing takes nothing.
     */
    List<Span> between(long traineeId, LocalDate from, LocalDate until, Collection<Long> exceptIds) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.Span(e.day, e.startsUtc, e.endsUtc,
                            case when c.id is null then e.minutes when e.minutes > c.minutes then e.minutes - c.minutes
                                else 0 end)
                        from LogEntry e left join LogEntry c
                            on c.id = e.correction.corrects and c.state = :confirmed and c.day = e.day
                        where e.traineeId = :trainee and e.day between :from and :until
                        and e.state <> :void and e.id not in :except
                        and (e.correction.corrects is null or e.state <> :resolved or e.countedMinutes > 0)""",
                        Span.class)
                .setParameter("trainee", traineeId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("confirmed", LogEntryState.CONFIRMED)
                .setParameter("resolved", LogEntryState.RESOLVED)
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

    /**
     * Whether another correction of a confirmed entry is on its way beside this one, or took its place this very moment. One
     * that was decided to count for nothing leaves the way open for a better one.
     */
    boolean isBeingCorrected(long confirmedId, LogEntry beside) {
        return !em.createQuery(
                        """
                        select e.id from LogEntry e where e.correction.corrects = :id and e.id <> :beside
                        and e.state <> :void and (e.state <> :resolved or e.countedMinutes > 0)""",
                        Long.class)
                .setParameter("id", confirmedId)
                .setParameter("beside", beside.id())
                .setParameter("void", LogEntryState.VOID)
                .setParameter("resolved", LogEntryState.RESOLVED)
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

    /** Entries of placements that this person supervises; one that is not among them does not exist. */
    void requireSupervised(long supervisorId, Collection<Long> ids) {
        var found = em.createQuery(
                        """
                        select e.id from LogEntry e join Placement p on p.id = e.placementId
                        where e.id in :ids and\s"""
                                + PlacementScope.SUPERVISED,
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("person", supervisorId)
                .setParameter("now", clock.instant())
                .getResultList();
        if (found.size() != ids.size()) {
            throw new NotFound();
        }
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

    /**
     * The same of many, locked in the same order by everybody: of two who confirm them at once, the second sees what the
     * first decided.
     */
    List<LogEntry> locked(Collection<Long> ids) {
        return em.createQuery("select e from LogEntry e where e.id in :ids order by e.id", LogEntry.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The same, locked: whoever decides second sees what the first decided. */
    LogEntry locked(long id) {
        var entry = em.find(LogEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NotFound();
        }
        return entry;
    }

    Placement placementOf(LogEntry entry) {
        return placementsOf(List.of(entry)).get(0);
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
