package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.peerpath.placement.service.PlacementScope;

/** What was kept of confirmations, each question with whose the placement is. */
@ApplicationScoped
class KeptAttestations {
    private static final int FEW = 20;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<HowConfirmed> methods(long personId, long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.attestation.service.HowConfirmed(a.method, count(d), sum(d.minutes))
                        from AttestedDay d join Attestation a on a.id = d.attestationId
                            join LogEntry e on e.id = d.logEntryId join Placement p on p.id = e.placementId
                        where p.id = :placement and\s"""
                                + PlacementScope.OF_THE_TEAM + " group by a.method order by a.method",
                        HowConfirmed.class)
                .setParameter("placement", placementId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Links that listed days of the placement and were used oddly, newest first; for whoever answers for the cohort. */
    List<DoubtRow> doubts(long personId, long placementId) {
        return em.createQuery(
                        """
                        select distinct new org.peerpath.attestation.service.DoubtRow(s.displayName, l.doubt, l.doubtedAt)
                        from ConfirmationLink l join LinkedDay d on d.linkId = l.id join LogEntry e on e.id = d.logEntryId
                            join Placement p on p.id = e.placementId join Person s on s.id = l.personId
                        where l.doubt is not null and p.id = :placement and\s"""
                                + PlacementScope.LED + " order by l.doubtedAt desc",
                        DoubtRow.class)
                .setParameter("placement", placementId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setMaxResults(FEW)
                .getResultList();
    }
}
