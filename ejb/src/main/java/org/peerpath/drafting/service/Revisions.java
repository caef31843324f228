package org.peerpath.drafting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.peerpath.drafting.DraftRevision;

/** The steps of drafts. The draft itself is held, and asked for in the scope of whoever writes, before any of these. */
@ApplicationScoped
class Revisions {
    /** As many steps as one can take back: more than a week of writing. */
    static final int MOST = 300;

    private static final String ROW =
            """
            select new org.peerpath.drafting.service.StepRow(r.number, r.personId, p.displayName, r.madeAt, r.kind,
                r.place, r.called, r.undone)
            from DraftRevision r left join Person p on p.id = r.personId where r.programmeVersionId = :draft""";

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    List<StepRow> rows(long draft) {
        return em.createQuery(ROW + " order by r.number desc", StepRow.class)
                .setParameter("draft", draft)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The step that could be taken back next. */
    Optional<StepRow> latestRow(long draft) {
        return em.createQuery(ROW + " and r.undone = false order by r.number desc", StepRow.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The step that could be taken again next. */
    Optional<StepRow> undoneRow(long draft) {
        return em.createQuery(ROW + " and r.undone = true order by r.number", StepRow.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who wrote at this place last. */
    Optional<StepRow> lastAt(long draft, String place) {
        return em.createQuery(ROW + " and r.undone = false and r.place = :place order by r.number desc", StepRow.class)
                .setParameter("draft", draft)
                .setParameter("place", place)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<DraftRevision> latest(long draft) {
        return em.createQuery(
                        """
                        select r from DraftRevision r where r.programmeVersionId = :draft and r.undone = false
                        order by r.number desc""",
                        DraftRevision.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<DraftRevision> undone(long draft) {
        return em.createQuery(
                        """
                        select r from DraftRevision r where r.programmeVersionId = :draft and r.undone = true
                        order by r.number""",
                        DraftRevision.class)
                .setParameter("draft", draft)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What was taken back cannot be taken again once somebody has gone another way; and the oldest steps end. */
    void forget(long draft, int next) {
        em.createQuery(
                        """
                delete from DraftRevision r where r.programmeVersionId = :draft
                    and (r.undone = true or r.number <= :oldest)""")
                .setParameter("draft", draft)
                .setParameter("oldest", next - MOST)
                .executeUpdate();
    }

    void forgetAll(long draft) {
        em.createQuery("delete from DraftRevision r where r.programmeVersionId = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
    }

    void add(DraftRevision revision) {
        em.persist(revision);
    }

    void remove(DraftRevision revision) {
        em.remove(revision);
    }
}
