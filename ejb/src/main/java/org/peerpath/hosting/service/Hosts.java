package org.peerpath.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerpath.hosting.HostApproval;
import org.peerpath.hosting.HostFile;
import org.peerpath.hosting.HostPlaces;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.organisation.Capability;

/** Hosts and what was looked at, each question with the organisations in which {@code :person} leads courses. */
@ApplicationScoped
class Hosts {
    private static final int MOST = 500;

    private static final String OWN =
            """
            (select g.organisationId from RoleGrant g where g.personId = :person
                and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                    + RoleGrant.COUNTS + ")";

    private static final String ROWS =
            """
            select new org.peerpath.hosting.service.HostName(o.id, o.name, o.town)
            from Organisation o join o.capabilities c where c = :host\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Where somebody leads courses. */
    List<OwnHouse> houses(long personId) {
        return em.createQuery(
                        "select new org.peerpath.hosting.service.OwnHouse(o.id, o.name) from Organisation o where o.id in "
                                + OWN + " order by o.sortName, o.id",
                        OwnHouse.class)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whose today counts: theirs who look. */
    ZoneId zone(long personId) {
        return ZoneId.of(em.createQuery("select p.zone from Person p where p.id = :id", String.class)
                .setParameter("id", personId)
                .getSingleResult());
    }

    /** All hosts, by name. */
    List<HostRow> all(List<Long> houses) {
        var until = approvedUntil(houses);
        return em.createQuery(ROWS + "order by o.sortName, o.id", HostName.class)
                .setParameter("host", Capability.HOST)
                .setMaxResults(MOST)
                .getResultStream()
                .map(host -> HostRow.of(host, until.get(host.id())))
                .toList();
    }

    HostRow one(List<Long> houses, long hostId) {
        var host = em.createQuery(ROWS + "and o.id = :id", HostName.class)
                .setParameter("host", Capability.HOST)
                .setParameter("id", hostId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return HostRow.of(host, approvedUntil(houses).get(hostId));
    }

    /** The last day of the approvals that stand, by host. */
    private Map<Long, LocalDate> approvedUntil(List<Long> houses) {
        return em.createQuery(
                        "select a from HostApproval a where a.takenBackAt is null and a.organisationId in :houses",
                        HostApproval.class)
                .setParameter("houses", houses)
                .getResultStream()
                .collect(Collectors.toMap(
                        HostApproval::hostOrganisationId, HostApproval::endsOn, (a, b) -> a.isAfter(b) ? a : b));
    }

    /** What the reader's organisations said of a host, the newest first. */
    List<ApprovalRow> approvals(long personId, long hostId) {
        return em.createQuery(
                        """
                        select new org.peerpath.hosting.service.ApprovalRow(a.id, o.name, a.startsOn, a.endsOn, a.checks,
                            p.displayName, a.approvedAt, a.takenBackAt)
                        from HostApproval a join Organisation o on o.id = a.organisationId
                            left join Person p on p.id = a.approvedBy
                        where a.hostOrganisationId = :id and a.organisationId in\s"""
                                + OWN + " order by a.id desc",
                        ApprovalRow.class)
                .setParameter("id", hostId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    List<HostFileRow> files(long personId, long hostId) {
        return em.createQuery(
                        """
                        select new org.peerpath.hosting.service.HostFileRow(f.id, f.approvalId, f.about, f.name, f.hash, f.bytes)
                        from HostFile f join HostApproval a on a.id = f.approvalId
                        where a.hostOrganisationId = :id and a.organisationId in\s"""
                                + OWN + " order by f.id",
                        HostFileRow.class)
                .setParameter("id", hostId)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    HostFileRow file(long personId, long id) {
        return em.createQuery(
                        """
                        select new org.peerpath.hosting.service.HostFileRow(f.id, f.approvalId, f.about, f.name, f.hash, f.bytes)
                        from HostFile f where f.id = :id and f.organisationId in\s"""
                                + OWN,
                        HostFileRow.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<PlacesRow> places(long personId, long hostId, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.peerpath.hosting.service.PlacesRow(s.id, o.name, s.startsOn, s.endsOn, s.places)
                        from HostPlaces s join Organisation o on o.id = s.organisationId
                        where s.hostOrganisationId = :id and s.endsOn >= :today and s.organisationId in\s"""
                                + OWN + " order by s.startsOn, s.id",
                        PlacesRow.class)
                .setParameter("id", hostId)
                .setParameter("today", today)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    HostApproval approval(long personId, long id) {
        return em.createQuery(
                        "select a from HostApproval a where a.id = :id and a.organisationId in " + OWN,
                        HostApproval.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    HostPlaces places(long personId, long id) {
        return em.createQuery(
                        "select s from HostPlaces s where s.id = :id and s.organisationId in " + OWN, HostPlaces.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    long filesOf(long approvalId) {
        return em.createQuery("select count(f) from HostFile f where f.approvalId = :id", Long.class)
                .setParameter("id", approvalId)
                .getSingleResult();
    }

    /** Whether that was said already: a double click is one approval. */
    boolean isSaid(HostApproval approval, LocalDate from, LocalDate until) {
        return em.createQuery(
                                """
                                select count(a) from HostApproval a where a.organisationId = :organisation
                                and a.hostOrganisationId = :host and a.startsOn = :from and a.endsOn = :until
                                and a.takenBackAt is null""",
                                Long.class)
                        .setParameter("organisation", approval.organisationId())
                        .setParameter("host", approval.hostOrganisationId())
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getSingleResult()
                > 0;
    }

    void add(HostApproval approval) {
        em.persist(approval);
    }

    void add(HostFile file) {
        em.persist(file);
    }

    void add(HostPlaces places) {
        em.persist(places);
    }

    void remove(HostPlaces places) {
        em.remove(places);
    }
}
