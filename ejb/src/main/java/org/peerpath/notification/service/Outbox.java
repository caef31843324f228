package org.peerpath.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.InstantColumn;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.notification.OutboxMail;
import org.peerpath.notification.OutboxState;

/** Letters on their way. */
@ApplicationScoped
@AsPlatform
class Outbox {
    @PersistenceContext
    private EntityManager em;

    boolean holds(String effectKey) {
        return !em.createQuery("select m.id from OutboxMail m where m.effectKey = :key", Long.class)
                .setParameter("key", effectKey)
                .getResultList()
                .isEmpty();
    }

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    /** Those whose next try is due, the longest waiting first. */
    List<Long> due(Instant now, int atMost) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state = :waiting and m.nextTryAt <= :now"
                                + " order by m.nextTryAt, m.id",
                        Long.class)
                .setParameter("waiting", OutboxState.WAITING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The letter, if it is still due and no other node has it in hand: locked until the transaction ends. */
    Optional<OutboxMail> takeInHand(long id, Instant now) {
        List<?> free = em.createNativeQuery("select id from outbox_mail where id = ?1 and state = 'WAITING'"
                        + " and next_try_at <= ?2 for update skip locked")
                .setParameter(1, id)
                .setParameter(2, new InstantColumn().convertToDatabaseColumn(now))
                .getResultList();
        return free.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    /** Newest first, those before the given one. */
    List<OutboxMail> newest(@Nullable Long before, int atMost) {
        return em.createQuery("select m from OutboxMail m where m.id < :before order by m.id desc", OutboxMail.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Where a person is reached, and how they are called; nothing if they have no account any more. */
    Optional<Reached> reach(long personId) {
        return em.createQuery(
                        "select new org.peerpath.notification.service.Reached(p.displayName, a.email, p.language)"
                                + " from Person p join Account a on a.personId = p.id where p.id = :person",
                        Reached.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The same for several; who has no account any more is not among them. */
    Map<Long, Reached> reach(Collection<Long> personIds) {
        return em.createQuery(
                        "select p.id, p.displayName, a.email, p.language"
                                + " from Person p join Account a on a.personId = p.id where p.id in :people",
                        Object[].class)
                .setParameter("people", personIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new Reached((String) row[1], (String) row[2], (String) row[3])));
    }

    /** Which of these were told already. */
    Set<String> held(Collection<String> effectKeys) {
        return Set.copyOf(
                em.createQuery("select m.effectKey from OutboxMail m where m.effectKey in :keys", String.class)
                        .setParameter("keys", effectKeys)
                        .getResultList());
    }
}
