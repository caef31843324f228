package org.peerpath.consent.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peerpath.consent.ConsentEvent;
import org.peerpath.consent.ConsentPurpose;
import org.peerpath.consent.ConsentStep;

/** What people did about purposes. */
@ApplicationScoped
class ConsentEvents {
    /** Nothing was said by the same person about the same purpose after {@code c}. */
    private static final String IS_LATEST =
            """
            not exists (select later.id from ConsentEvent later where later.personId = c.personId
                and later.purpose = c.purpose and (later.happenedAt > c.happenedAt
                    or later.happenedAt = c.happenedAt and later.id > c.id))""";

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    List<ConsentRow> of(long personId, int rows) {
        return em.createQuery(
                        """
                        select new org.peerpath.consent.service.ConsentRow(
                            c.purpose, c.textVersion, c.language, c.words, c.step, c.happenedAt)
                        from ConsentEvent c where c.personId = :person order by c.happenedAt desc, c.id desc""",
                        ConsentRow.class)
                .setParameter("person", personId)
                .setMaxResults(rows)
                .getResultList();
    }

    /** The latest word about each purpose, however often somebody changed their mind. */
    List<ConsentRow> latest(long personId) {
        return em.createQuery(
                        """
                        select new org.peerpath.consent.service.ConsentRow(
                            c.purpose, c.textVersion, c.language, c.words, c.step, c.happenedAt)
                        from ConsentEvent c where c.personId = :person and\s"""
                                + IS_LATEST,
                        ConsentRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of the people whose latest word about a purpose is a no. */
    Set<Long> withdrawn(Collection<Long> personIds, ConsentPurpose purpose) {
        return new TreeSet<>(em.createQuery(
                        """
                        select c.personId from ConsentEvent c
                        where c.personId in :people and c.purpose = :purpose and c.step = :withdrawn and\s"""
                                + IS_LATEST,
                        Long.class)
                .setParameter("people", personIds)
                .setParameter("purpose", purpose)
                .setParameter("withdrawn", ConsentStep.WITHDRAWN)
                .getResultList());
    }

    void add(ConsentEvent event) {
        em.persist(event);
        em.flush();
    }
}
