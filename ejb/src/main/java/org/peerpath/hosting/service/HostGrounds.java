package org.peerpath.hosting.service;

import static org.peerpath.hosting.HostingRule.NOBODY_GOES_WHERE_THEY_SAID_NO;
import static org.peerpath.hosting.HostingRule.THE_HOST_IS_APPROVED_FOR_THE_WHOLE_TIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.hosting.HostApproval;
import org.peerpath.hosting.HostPlaces;
import org.peerpath.hosting.Stay;
import org.peerpath.kernel.service.AsPlatform;

/**
 * What stands about a host in the database. In the platform's name, since who else is there at the same time is nobody's
 * business but the platform's; what comes out is a yes or a rule.
 */
@ApplicationScoped
@AsPlatform
class HostGrounds {
    @PersistenceContext
    private EntityManager em;

    /**
     * Refuses a host that the course has not looked at for all of that time, and one more than it takes. Two who sign for the
     * last place take turns.
     *
     * @param placementId the placement itself, which takes no place from itself
     */
    void requireReady(long organisationId, long hostId, LocalDate from, LocalDate until, long placementId) {
        var approvals = em.createQuery(
                        "select a from HostApproval a where a.organisationId = :organisation"
                                + " and a.hostOrganisationId = :host and a.endsOn >= :from and a.startsOn <= :until",
                        HostApproval.class)
                .setParameter("organisation", organisationId)
                .setParameter("host", hostId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        THE_HOST_IS_APPROVED_FOR_THE_WHOLE_TIME.require(HostApproval.coverAll(approvals, from, until));
        var said = em.createQuery(
                        "select s from HostPlaces s where s.organisationId = :organisation and s.hostOrganisationId = :host"
                                + " and s.startsOn <= :until and s.endsOn >= :from order by s.id",
                        HostPlaces.class)
                .setParameter("organisation", organisationId)
                .setParameter("host", hostId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        for (var places : said) {
            var first = from.isAfter(places.startsOn()) ? from : places.startsOn();
            var last = until.isBefore(places.endsOn()) ? until : places.endsOn();
            places.requirePlace(Stay.mostAtOnce(there(organisationId, hostId, first, last, placementId), first));
        }
    }

    private List<Stay> there(long organisationId, long hostId, LocalDate first, LocalDate last, long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.hosting.Stay(p.startsOn, p.endsOn) from Placement p
                        where p.organisationId = :organisation
                        and p.hostOrganisationId = :host and p.startsOn <= :last and p.endsOn >= :first and p.id <> :id
                        and p.state in (org.peerpath.placement.PlacementState.AGREED,
                            org.peerpath.placement.PlacementState.ACTIVE,
                            org.peerpath.placement.PlacementState.SUSPENDED)""",
                        Stay.class)
                .setParameter("organisation", organisationId)
                .setParameter("host", hostId)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("id", placementId)
                .getResultList();
    }

    /** Refuses a host at which the trainee said that they do not practise. */
    void requireWilling(long traineeId, long hostId) {
        NOBODY_GOES_WHERE_THEY_SAID_NO.require(em.createQuery(
                                "select count(n) from NotThere n where n.traineeId = :trainee"
                                        + " and n.hostOrganisationId = :host",
                                Long.class)
                        .setParameter("trainee", traineeId)
                        .setParameter("host", hostId)
                        .getSingleResult()
                == 0);
    }
}
