package org.peerpath.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peerpath.kernel.InstantColumn;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.PromptAnswer;

/** Where somebody stands in what they read: their own rows and nobody else's. */
@ApplicationScoped
class Learners {
    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    LearnerRow own(long personId, long enrolmentId) {
        return em.createQuery(
                        """
                        select new org.peerpath.learning.service.LearnerRow(
                            e.id, e.programmeVersionId, c.name, c.language, c.zone, e.state)
                        from Enrolment e join Cohort c on c.id = e.cohortId
                        where e.id = :id and e.personId = :person""",
                        LearnerRow.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Set<Long> marks(long personId, long enrolmentId) {
        return new HashSet<>(em.createQuery(
                        "select m.itemId from LearningMark m where m.enrolmentId = :enrolment and m.personId = :person",
                        Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .getResultList());
    }

    Optional<Long> place(long personId, long enrolmentId) {
        return em.createQuery(
                        "select p.itemId from LearningPlace p where p.enrolmentId = :enrolment and p.personId = :person",
                        Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Two tabs that open something at the same moment leave one bookmark. */
    void stand(long personId, long enrolmentId, long itemId) {
        int moved = em.createNativeQuery(
                        "update learning_place set item_id = ?1, opened_at = ?2 where enrolment_id = ?3 and person_id = ?4")
                .setParameter(1, itemId)
                .setParameter(2, now())
                .setParameter(3, enrolmentId)
                .setParameter(4, personId)
                .executeUpdate();
        if (moved == 0) {
            add(
                    "insert into learning_place (id, version, person_id, enrolment_id, item_id, opened_at)",
                    personId,
                    enrolmentId,
                    itemId);
        }
    }

    /** Ticked twice is ticked once. */
    void mark(long personId, long enrolmentId, long itemId) {
        add(
                "insert into learning_mark (id, version, person_id, enrolment_id, item_id, marked_at)",
                personId,
                enrolmentId,
                itemId);
    }

    void unmark(long personId, long enrolmentId, long itemId) {
        em.createQuery("delete from LearningMark m where m.enrolmentId = :enrolment and m.personId = :person"
                        + " and m.itemId = :item")
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .setParameter("item", itemId)
                .executeUpdate();
    }

    Optional<PromptAnswer> answer(long personId, long enrolmentId, long itemId) {
        return em.createQuery(
                        "select a from PromptAnswer a where a.enrolmentId = :enrolment and a.personId = :person"
                                + " and a.itemId = :item",
                        PromptAnswer.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    List<Long> answered(long personId, long enrolmentId) {
        return em.createQuery(
                        "select a.itemId from PromptAnswer a where a.enrolmentId = :enrolment and a.personId = :person",
                        Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("person", personId)
                .getResultList();
    }

    void add(PromptAnswer answer) {
        em.persist(answer);
    }

    void remove(PromptAnswer answer) {
        em.remove(answer);
    }

    private void add(String insert, long personId, long enrolmentId, long itemId) {
        em.createNativeQuery(insert + " values (nextval('entity_id'), 0, ?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, personId)
                .setParameter(2, enrolmentId)
                .setParameter(3, itemId)
                .setParameter(4, now())
                .executeUpdate();
    }

    private LocalDateTime now() {
        return Objects.requireNonNull(new InstantColumn().convertToDatabaseColumn(clock.instant()));
    }
}
