package org.peerpath.attestation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peerpath.attestation.PracticeContact;
import org.peerpath.identity.Person;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;
import org.peerpath.organisation.Capability;
import org.peerpath.organisation.Organisation;

/**
 * Practice supervisors without an account, each question with the organisations in which {@code :person} leads a course. As
 * the platform, since a person is made here who has no role yet.
 */
@ApplicationScoped
@AsPlatform
class KeptContacts {
    private static final String LED =
            """
            (select g.organisationId from RoleGrant g where g.personId = :person
                and g.role = org.peerpath.identity.Role.COURSE_LEAD and\s"""
                    + RoleGrant.COUNTS + ")";

    private static final int MOST = 500;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    List<ContactRow> rows(long leadId) {
        return em.createQuery(
                        """
                        select new org.peerpath.attestation.service.ContactRow(c.id, c.version, p.displayName, p.language,
                            o.name, o.town, c.address, r.displayName, c.registeredAt)
                        from PracticeContact c join Person p on p.id = c.personId
                            join Organisation o on o.id = c.hostOrganisationId join Person r on r.id = c.registeredBy
                        where c.endedAt is null and c.organisationId in\s"""
                                + LED + " order by p.sortName, c.id",
                        ContactRow.class)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** When each of them was written to last. */
    Map<Long, Instant> lastLetters(Collection<Long> contactIds) {
        var last = new HashMap<Long, Instant>();
        if (!contactIds.isEmpty()) {
            em.createQuery(
                            "select l.contactId, l.sentAt from ConfirmationLink l where l.contactId in :ids"
                                    + " order by l.sentAt, l.id",
                            Object[].class)
                    .setParameter("ids", contactIds)
                    .getResultList()
                    .forEach(row -> last.put((Long) row[0], (Instant) row[1]));
        }
        return last;
    }

    /** The host, so that the same address is not registered twice at once. */
    void lockHost(long hostId) {
        em.createQuery("select o from Organisation o where o.id = :id", Organisation.class)
                .setParameter("id", hostId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Links that were used oddly: as long as they are kept. */
    List<DoubtRow> doubts(long leadId) {
        return em.createQuery(
                        """
                        select new org.peerpath.attestation.service.DoubtRow(p.displayName, l.doubt, l.doubtedAt)
                        from ConfirmationLink l join Person p on p.id = l.personId
                        where l.doubt is not null and l.organisationId in\s"""
                                + LED + " order by l.doubtedAt desc, l.id desc",
                        DoubtRow.class)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setMaxResults(20)
                .getResultList();
    }

    PracticeContact lock(long leadId, long id) {
        return em.createQuery(
                        "select c from PracticeContact c where c.id = :id and c.organisationId in " + LED,
                        PracticeContact.class)
                .setParameter("id", id)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where they lead a course; the first of several. */
    long organisationOf(long leadId) {
        return em.createQuery("select min(o.id) from Organisation o where o.id in " + LED, Long.class)
                .setParameter("person", leadId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<HostChoice> hosts() {
        return em.createQuery(
                        """
                        select new org.peerpath.attestation.service.HostChoice(o.id, o.name, o.town)
                        from Organisation o where :host member of o.capabilities order by o.sortName, o.id""",
                        HostChoice.class)
                .setParameter("host", Capability.HOST)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isOpen(String openKey) {
        return em.createQuery("select count(c) from PracticeContact c where c.openKey = :key", Long.class)
                        .setParameter("key", openKey)
                        .getSingleResult()
                > 0;
    }

    ZoneId zoneOf(long personId) {
        return em.find(Person.class, personId).zone();
    }

    void supersedeLinks(long contactId, Instant now) {
        em.createQuery("update ConfirmationLink l set l.supersededAt = :now"
                        + " where l.contactId = :contact and l.supersededAt is null")
                .setParameter("now", now)
                .setParameter("contact", contactId)
                .executeUpdate();
    }

    /** Written at once: what hangs on it follows. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
