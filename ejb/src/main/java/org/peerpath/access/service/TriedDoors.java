package org.peerpath.access.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.peerpath.kernel.InstantColumn;

/**
 * Counts tries, on all nodes together. Each try is counted before it is looked at and in a transaction of its own, so that
 * a thousand at the same moment cannot pass the limit, and one that is refused is counted all the same.
 */
@ApplicationScoped
class TriedDoors {
    @PersistenceContext
    private EntityManager em;

    /** Counts one try; false if there were too many since the window began. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String bucket, int most, Duration window, Instant now) {
        return another(bucket, most, now) || first(bucket, window, now) || another(bucket, most, now);
    }

    /** Whether a refusal is the first of its window: told once, so that a flood of tries is no flood of records. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean isFirstRefusal(String bucket, int most) {
        return em.createNativeQuery("update tried_door set tries = tries + 1 where bucket = ?1 and tries = ?2")
                        .setParameter(1, bucket)
                        .setParameter(2, most)
                        .executeUpdate()
                == 1;
    }

    /** A try that turned out well does not count. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(String bucket) {
        em.createNativeQuery("update tried_door set tries = tries - 1 where bucket = ?1 and tries > 0")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** Somebody is in: the tries before it do not count any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String bucket) {
        em.createNativeQuery("delete from tried_door where bucket = ?1")
                .setParameter(1, bucket)
                .executeUpdate();
    }

    /** Takes away what no longer counts. */
    @Transactional(TxType.REQUIRES_NEW)
    public int sweep(Instant now) {
        return em.createNativeQuery("delete from tried_door where until <= ?1")
                .setParameter(1, column(now))
                .executeUpdate();
    }

    private boolean another(String bucket, int most, Instant now) {
        return em.createNativeQuery(
                                "update tried_door set tries = tries + 1 where bucket = ?1 and until > ?2 and tries < ?3")
                        .setParameter(1, bucket)
                        .setParameter(2, column(now))
                        .setParameter(3, most)
                        .executeUpdate()
                == 1;
    }

    private boolean first(String bucket, Duration window, Instant now) {
        var until = column(now.plus(window));
        boolean again =
                em.createNativeQuery("update tried_door set tries = 1, until = ?2 where bucket = ?1 and until <= ?3")
                                .setParameter(1, bucket)
                                .setParameter(2, until)
                                .setParameter(3, column(now))
                                .executeUpdate()
                        == 1;
        return again
                || em.createNativeQuery(
                                        "insert into tried_door (bucket, tries, until) values (?1, 1, ?2) on conflict do nothing")
                                .setParameter(1, bucket)
                                .setParameter(2, until)
                                .executeUpdate()
                        == 1;
    }

    private static LocalDateTime column(Instant instant) {
        return java.util.Objects.requireNonNull(new InstantColumn().convertToDatabaseColumn(instant));
    }
}
