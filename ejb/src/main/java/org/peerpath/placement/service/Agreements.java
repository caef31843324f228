package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peerpath.kernel.NotFound;
import org.peerpath.placement.Agreement;
import org.peerpath.placement.AgreementSignature;

/** Agreements and who signed them. Whoever calls has found the placement in their own scope first. */
@ApplicationScoped
class Agreements {
    @PersistenceContext
    private EntityManager em;

    /** The newest version: the one that holds. */
    Agreement current(long placementId) {
        return em.createQuery(
                        "select a from Agreement a where a.placementId = :placement order by a.number desc",
                        Agreement.class)
                .setParameter("placement", placementId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<AgreementSignature> signaturesUnder(Agreement agreement) {
        return em.createQuery(
                        "select s from AgreementSignature s where s.agreementId = :agreement", AgreementSignature.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    List<AgreementView.Signed> signersOf(Agreement agreement) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.AgreementView$Signed(
                            s.capacity, s.personId, p.displayName, s.signedAt)
                        from AgreementSignature s join Person p on p.id = s.personId
                        where s.agreementId = :agreement order by s.signedAt, s.id""",
                        AgreementView.Signed.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
