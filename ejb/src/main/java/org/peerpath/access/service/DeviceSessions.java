package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.DeviceSession;
import org.peerpath.access.Stage;
import org.peerpath.identity.RoleGrant;

/** Who is in, on which device. */
@ApplicationScoped
class DeviceSessions {
    @PersistenceContext
    private EntityManager em;

    void add(DeviceSession session) {
        em.persist(session);
    }

    Optional<DeviceSession> find(long id) {
        return Optional.ofNullable(em.find(DeviceSession.class, id));
    }

    /** In one question, as each request asks it: the sign-in behind a token, and each grant of its person beside it. */
    List<Found> behind(String tokenHash, Instant now) {
        return em.createQuery(
                        "select new org.peerpath.access.service.Found(s, g)"
                                + " from DeviceSession s join Account a on a.personId = s.personId"
                                + " left join RoleGrant g on g.personId = s.personId and " + RoleGrant.COUNTS
                                + " where s.tokenHash = :token and s.endedAt is null and a.disabledAt is null",
                        Found.class)
                .setParameter("token", tokenHash)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that count, the latest sign of life first. */
    List<DeviceSession> of(long personId, Instant now) {
        return em
                .createQuery(
                        "select s from DeviceSession s where s.personId = :person and s.endedAt is null and s.stage = :in"
                                + " and s.seenAt > :idle order by s.seenAt desc, s.id desc",
                        DeviceSession.class)
                .setParameter("person", personId)
                .setParameter("in", Stage.IN)
                .setParameter("idle", now.minus(DeviceSession.IDLE))
                .setMaxResults(50)
                .getResultList()
                .stream()
                .filter(session -> session.isAlive(now))
                .toList();
    }

    /** A sign of life. Not through the entity: two requests at once are no conflict. */
    void seen(long id, Instant now) {
        em.createQuery("update DeviceSession s set s.seenAt = :now where s.id = :id and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Ends all of a person's, but for one. */
    int endOf(long personId, @Nullable Long butFor, Instant now) {
        return em.createQuery("update DeviceSession s set s.endedAt = :now"
                        + " where s.personId = :person and s.endedAt is null and s.id <> :butFor")
                .setParameter("now", now)
                .setParameter("person", personId)
                .setParameter("butFor", butFor == null ? -1L : butFor)
                .executeUpdate();
    }
}
