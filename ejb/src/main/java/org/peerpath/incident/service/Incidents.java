package org.peerpath.incident.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.incident.Incident;
import org.peerpath.incident.IncidentRead;
import org.peerpath.kernel.NotFound;

/** Incidents, each question with whose they are. */
@ApplicationScoped
class Incidents {
    /** More than a placement ever has, and few enough to read. */
    private static final int MOST_OF_OWN = 100;

    private static final int MOST_READINGS = 500;

    private static final String ROWS =
            """
            select new org.peerpath.incident.service.IncidentRow(i.id, i.version, i.placementId, t.displayName, h.name, i.kind,
                i.happenedOn, i.told, i.toldAt, i.writtenAt, i.zone, i.state, i.takenUpBy, b.displayName, i.reference,
                i.outcome, i.closedAt, case when i.hostReaderId is null then false else true end)
            from Incident i join Person t on t.id = i.traineeId
                join Organisation h on h.id = i.hostOrganisationId left join Person b on b.id = i.takenUpBy
            where\s""";

    /** Whoever looks after safeguarding where the course is run, or at the host if it is meant for them; never one's own. */
    private static final String READ_BY_ME =
            """
            i.traineeId <> :person and exists (select g.id from RoleGrant g where g.personId = :person
                and (g.organisationId = i.organisationId or g.organisationId = i.hostReaderId)
                and g.role = org.peerpath.identity.Role.SAFEGUARDING_LEAD and\s"""
                    + RoleGrant.COUNTS + ")";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Where a placement of the trainee's is, and who runs the course. */
    IncidentGround ground(long traineeId, long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.incident.service.IncidentGround(
                            p.id, p.organisationId, p.hostOrganisationId, h.name, p.zone)
                        from Placement p join Organisation h on h.id = p.hostOrganisationId
                        where p.id = :id and p.traineeId = :person""",
                        IncidentGround.class)
                .setParameter("id", placementId)
                .setParameter("person", traineeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whoever looks after safeguarding in these organisations, but for the trainee. */
    List<NamedReader> readers(Collection<Long> organisationIds, long traineeId) {
        return em.createQuery(
                        """
                        select distinct new org.peerpath.incident.service.NamedReader(p.id, p.displayName, o.id, o.name)
                        from RoleGrant g join Person p on p.id = g.personId join Organisation o on o.id = g.organisationId
                        where g.role = :role and o.id in :organisations and p.id <> :trainee and\s"""
                                + RoleGrant.COUNTS + " order by o.name, p.displayName, p.id",
                        NamedReader.class)
                .setParameter("role", Role.SAFEGUARDING_LEAD)
                .setParameter("organisations", organisationIds)
                .setParameter("trainee", traineeId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** One's own at a placement, the newest first. */
    List<IncidentRow> own(long traineeId, long placementId) {
        return em.createQuery(
                        ROWS + "i.traineeId = :person and i.placementId = :placement order by i.id desc",
                        IncidentRow.class)
                .setParameter("person", traineeId)
                .setParameter("placement", placementId)
                .setMaxResults(MOST_OF_OWN)
                .getResultList();
    }

    /** Who opened one's own at a placement. */
    List<ReadingRow> readings(long traineeId, long placementId) {
        return em.createQuery(
                        """
                        select new org.peerpath.incident.service.ReadingRow(i.id, p.displayName, r.readAt)
                        from IncidentRead r join Incident i on i.id = r.incidentId join Person p on p.id = r.readerId
                        where i.traineeId = :person and i.placementId = :placement order by r.id""",
                        ReadingRow.class)
                .setParameter("person", traineeId)
                .setParameter("placement", placementId)
                .setMaxResults(MOST_READINGS)
                .getResultList();
    }

    boolean isSent(long traineeId, UUID formKey) {
        return em.createQuery(
                                "select count(i) from Incident i where i.traineeId = :person and i.formKey = :key",
                                Long.class)
                        .setParameter("person", traineeId)
                        .setParameter("key", formKey.toString())
                        .getSingleResult()
                > 0;
    }

    /** What the reader looks after: open ones first, the oldest of them first; one row more than a page if there are more. */
    List<IncidentRow> readBy(long readerId, boolean open, long after, int rows) {
        return em.createQuery(
                        ROWS
                                + READ_BY_ME
                                + (open
                                        ? " and i.state <> org.peerpath.incident.IncidentState.CLOSED and i.id > :after"
                                                + " order by i.id"
                                        : " and i.state = org.peerpath.incident.IncidentState.CLOSED and i.id < :after"
                                                + " order by i.id desc"),
                        IncidentRow.class)
                .setParameter("person", readerId)
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    IncidentRow readBy(long readerId, long id) {
        return em.createQuery(ROWS + READ_BY_ME + " and i.id = :id", IncidentRow.class)
                .setParameter("person", readerId)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Incident lockReadBy(long readerId, long id) {
        return em.createQuery("select i from Incident i where i.id = :id and " + READ_BY_ME, Incident.class)
                .setParameter("person", readerId)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void add(Incident incident) {
        em.persist(incident);
        em.flush();
    }

    void add(IncidentRead read) {
        em.persist(read);
    }
}
