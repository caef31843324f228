package org.peerpath.workshop.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.identity.Person;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.Localised;
import org.peerpath.kernel.NotFound;
import org.peerpath.workshop.Booking;
import org.peerpath.workshop.BookingState;
import org.peerpath.workshop.Workshop;

/** Workshops and who has booked them. */
@ApplicationScoped
class Workshops {
    private static final String ROWS =
            "select new org.peerpath.workshop.service.WorkshopRow(w.id, w.moment.startsAt, w.moment.zone,"
                    + " w.moment.minutes, w.place, w.online, w.languages, w.interpreting, w.capacity, w.placesTaken,"
                    + " w.state, o.name) from Workshop w join Organisation o on o.id = w.organisationId";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Those that begin later, the soonest first. */
    List<WorkshopRow> from(Instant now, int atMost) {
        return rows(ROWS + " where w.moment.startsAt > :from order by w.moment.startsAt, w.id", now, atMost)
                .getResultList();
    }

    /** Those behind the given one in the same order. */
    List<WorkshopRow> behind(long id, int atMost) {
        var last = find(id).orElseThrow(NotFound::new).moment().startsAt();
        return rows(
                        ROWS + " where w.moment.startsAt > :from or (w.moment.startsAt = :from and w.id > :last)"
                                + " order by w.moment.startsAt, w.id",
                        last,
                        atMost)
                .setParameter("last", id)
                .getResultList();
    }

    private TypedQuery<WorkshopRow> rows(String jpql, Instant from, int atMost) {
        return em.createQuery(jpql, WorkshopRow.class)
                .setParameter("from", from)
                .setMaxResults(atMost);
    }

    /** What each of these is called, in every language there is. */
    Map<Long, Localised> titles(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var byId = new HashMap<Long, Map<String, String>>();
        em.createQuery(
                        "select w.id, t.language, t.title from Workshop w join w.texts t where w.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(text -> byId.computeIfAbsent((Long) text[0], id -> new LinkedHashMap<>())
                        .put((String) text[1], (String) text[2]));
        var titles = new HashMap<Long, Localised>();
        byId.forEach((id, texts) -> titles.put(id, new Localised(texts)));
        return titles;
    }

    Optional<Workshop> find(long id) {
        return Optional.ofNullable(em.find(Workshop.class, id));
    }

    /** The workshop with its row locked: whoever books next waits until this transaction has ended. */
    Workshop lock(long id) {
        var workshop = em.find(Workshop.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (workshop == null) {
            throw new NotFound();
        }
        return workshop;
    }

    /** Whether somebody looks after this workshop: they lead a course of its organisation, or keep all workshops. */
    boolean isKeptBy(long personId, long workshopId) {
        return !em.createQuery(
                        "select w.id from Workshop w where w.id = :workshop and exists (select g from RoleGrant g"
                                + " where g.personId = :person and " + RoleGrant.COUNTS + " and (g.role = :keeper"
                                + " or (g.role = :lead and g.organisationId = w.organisationId)))",
                        Long.class)
                .setParameter("workshop", workshopId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setParameter("keeper", Role.LIBRARIAN)
                .setParameter("lead", Role.COURSE_LEAD)
                .getResultList()
                .isEmpty();
    }

    /** Whoever has a place or waits for one, in the order of asking. */
    List<Booking> standing(long workshopId) {
        return em.createQuery(
                        "select b from Booking b where b.workshopId = :workshop and b.state <> :cancelled"
                                + " and b.email is not null order by b.turn",
                        Booking.class)
                .setParameter("workshop", workshopId)
                .setParameter("cancelled", BookingState.CANCELLED)
                .getResultList();
    }

    String organisation(long organisationId) {
        return em.createQuery("select o.name from Organisation o where o.id = :id", String.class)
                .setParameter("id", organisationId)
                .getSingleResult();
    }

    Optional<Booking> booking(long workshopId, String email) {
        return em.createQuery(
                        "select b from Booking b where b.workshopId = :workshop and b.email = :email", Booking.class)
                .setParameter("workshop", workshopId)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** What somebody's address has in workshops to come, in the order of the workshops, so that locks are taken alike. */
    List<Booking> comingBookingsOf(long personId, Instant now) {
        return em.createQuery(
                        """
                        select b from Booking b join Workshop w on w.id = b.workshopId
                        where b.state <> :cancelled and w.moment.startsAt > :now
                            and b.email in (select a.email from Account a where a.personId = :person)
                        order by b.workshopId""",
                        Booking.class)
                .setParameter("cancelled", BookingState.CANCELLED)
                .setParameter("now", now)
                .setParameter("person", personId)
                .getResultList();
    }

    Optional<Booking> byToken(String tokenHash) {
        return em.createQuery("select b from Booking b where b.tokenHash = :hash", Booking.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** Whoever waits longest. */
    Optional<Booking> nextInTurn(long workshopId) {
        return em.createQuery(
                        "select b from Booking b where b.workshopId = :workshop and b.state = :waiting order by b.turn",
                        Booking.class)
                .setParameter("workshop", workshopId)
                .setParameter("waiting", BookingState.WAITLISTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many wait before the given turn. */
    long waiting(long workshopId, int before) {
        return em.createQuery(
                        "select count(b) from Booking b where b.workshopId = :workshop and b.state = :waiting"
                                + " and b.turn < :before",
                        Long.class)
                .setParameter("workshop", workshopId)
                .setParameter("waiting", BookingState.WAITLISTED)
                .setParameter("before", before)
                .getSingleResult();
    }

    void forgetGuestsOfThoseBefore(Instant limit) {
        em.createQuery("update Booking b set b.name = null, b.email = null where b.email is not null"
                        + " and b.workshopId in (select w.id from Workshop w where w.moment.startsAt < :limit)")
                .setParameter("limit", limit)
                .executeUpdate();
    }

    /** As it is now: somebody else may have changed it while this transaction waited for the lock. */
    Booking fresh(Booking booking) {
        em.refresh(booking);
        return booking;
    }

    @Nullable
    ZoneId zoneOf(long personId) {
        var person = em.find(Person.class, personId);
        return person == null ? null : person.zone();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
