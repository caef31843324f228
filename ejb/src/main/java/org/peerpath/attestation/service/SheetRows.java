package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.attestation.KeyedDay;
import org.peerpath.attestation.KeyedSheet;
import org.peerpath.identity.Person;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.LogEntryState;
import org.peerpath.placement.Placement;
import org.peerpath.placement.service.PlacementScope;

/** What stands on sheets and was keyed back from them, each question with whose the placement is. */
@ApplicationScoped
class SheetRows {
    private static final int MOST = 1000;

    private static final String ABOUT =
            """
            select new org.peerpath.attestation.service.SheetAbout(p.id, t.displayName, h.name, s.id, s.displayName)
            from Placement p join Person t on t.id = p.traineeId join Person s on s.id = p.supervisorId
                join Organisation h on h.id = p.hostOrganisationId where p.id = :id and\s""";

    private static final Set<LogEntryState> SENT =
            Set.of(LogEntryState.SUBMITTED, LogEntryState.QUERIED, LogEntryState.CONFIRMED);

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    SheetAbout own(long traineeId, long placementId) {
        return one(em.createQuery(ABOUT + PlacementScope.OWN, SheetAbout.class)
                .setParameter("id", placementId)
                .setParameter("person", traineeId));
    }

    SheetAbout ofTeam(long personId, long placementId) {
        return one(em.createQuery(ABOUT + PlacementScope.OF_THE_TEAM, SheetAbout.class)
                .setParameter("id", placementId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant()));
    }

    /** Locked, so that a sheet that is keyed twice at once is kept once. */
    Placement lockPlacement(SheetAbout about) {
        return em.find(Placement.class, about.placementId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Days that are, as they are now, on a sheet which waits for the second person. */
    Set<Long> keyed(SheetAbout about) {
        return Set.copyOf(em.createQuery(
                        """
                        select distinct d.logEntryId from KeyedDay d join KeyedSheet k on k.id = d.sheetId
                            join LogEntry e on e.id = d.logEntryId
                        where k.placementId = :placement and k.countersignedAt is null
                        and e.version = d.entryVersion""",
                        Long.class)
                .setParameter("placement", about.placementId())
                .getResultList());
    }

    /** What was sent of a placement, oldest first. */
    List<SheetDay> days(SheetAbout about) {
        return em.createQuery(
                        """
                        select new org.peerpath.attestation.service.SheetDay(
                            e.id, e.version, e.state, e.day, e.startsAt, e.endsAt, e.minutes, e.activity,
                            c.day, c.minutes)
                        from LogEntry e left join LogEntry c on c.id = e.correction.corrects
                        where e.placementId = :placement and e.state in :sent order by e.day, e.id""",
                        SheetDay.class)
                .setParameter("placement", about.placementId())
                .setParameter("sent", SENT)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A sheet that waits for the second person, locked. */
    KeyedSheet lock(SheetAbout about, long sheetId) {
        return one(em.createQuery(
                        "select k from KeyedSheet k where k.id = :id and k.placementId = :placement", KeyedSheet.class)
                .setParameter("id", sheetId)
                .setParameter("placement", about.placementId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    List<KeyedDay> keyedDays(long sheetId) {
        return em.createQuery("select d from KeyedDay d where d.sheetId = :sheet order by d.id", KeyedDay.class)
                .setParameter("sheet", sheetId)
                .getResultList();
    }

    /** What waits for a second person, with the days in it. */
    List<SheetView.Keyed> open(SheetAbout about, long lookerId) {
        var found = em.createQuery(
                        """
                        select k, p from KeyedSheet k join Person p on p.id = k.keyedBy
                        where k.placementId = :placement and k.countersignedAt is null order by k.id""",
                        Object[].class)
                .setParameter("placement", about.placementId())
                .getResultList();
        Map<Long, List<LocalDate>> days = found.isEmpty()
                ? Map.of()
                : daysIn(found.stream().map(row -> ((KeyedSheet) row[0]).id()).toList());
        return found.stream()
                .map(row -> keyed((KeyedSheet) row[0], (Person) row[1], lookerId, days))
                .toList();
    }

    private Map<Long, List<LocalDate>> daysIn(List<Long> sheets) {
        return em
                .createQuery(
                        """
                        select d.sheetId, e.day from KeyedDay d join LogEntry e on e.id = d.logEntryId
                        where d.sheetId in :sheets order by e.day, e.id""",
                        Object[].class)
                .setParameter("sheets", sheets)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }

    private static SheetView.Keyed keyed(KeyedSheet sheet, Person by, long lookerId, Map<Long, List<LocalDate>> days) {
        return new SheetView.Keyed(
                sheet.id(),
                by.displayName(),
                sheet.keyedAt(),
                by.id() == lookerId,
                days.getOrDefault(sheet.id(), List.of()));
    }

    private static <T> T one(TypedQuery<T> query) {
        return query.getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }
}
