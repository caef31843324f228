package org.peerpath.certificate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.AwardState;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;

/** Awards that were issued. */
@ApplicationScoped
class Awards {
    private static final String ISSUED_HERE =
            """
            a.organisationId in (select g.organisationId from RoleGrant g where g.personId = :signatory
                and g.role = org.peerpath.identity.Role.ISSUER and\s"""
                    + RoleGrant.COUNTS + ")";
    private static final String ROW =
            """
            select new org.peerpath.certificate.service.AwardRow(
                a.id, a.version, a.holder, a.kind, a.title, a.state, a.issuedOn, a.validUntil, a.code)
            from Award a where\s""";

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    boolean isHeld(long enrolmentId, String awardKey) {
        return !em.createQuery(
                        "select a.id from Award a where a.enrolmentId = :enrolment and a.heldKey = :key", Long.class)
                .setParameter("enrolment", enrolmentId)
                .setParameter("key", awardKey)
                .getResultList()
                .isEmpty();
    }

    /** What was issued by the organisations a signatory signs for, newest first, below that id. */
    List<AwardRow> issuedBy(long signatoryId, long below, int rows) {
        return em.createQuery(ROW + ISSUED_HERE + " and a.id < :below order by a.id desc", AwardRow.class)
                .setParameter("signatory", signatoryId)
                .setParameter("now", clock.instant())
                .setParameter("below", below)
                .setMaxResults(rows)
                .getResultList();
    }

    List<AwardRow> heldBy(long personId) {
        return em.createQuery(ROW + "a.personId = :person order by a.id desc", AwardRow.class)
                .setParameter("person", personId)
                .setMaxResults(50)
                .getResultList();
    }

    /** The award, if a signatory signs for its organisation. */
    Award issuedBy(long signatoryId, long awardId) {
        return em.createQuery("select a from Award a where a.id = :id and " + ISSUED_HERE, Award.class)
                .setParameter("id", awardId)
                .setParameter("signatory", signatoryId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The award as it was shown; whoever acts second hears of the first. */
    Award issuedBy(long signatoryId, long awardId, long version) {
        var award = issuedBy(signatoryId, awardId);
        if (award.version() != version) {
            throw new OptimisticLockException(award);
        }
        return award;
    }

    List<Award> revokedOf(long personId) {
        return em.createQuery("select a from Award a where a.personId = :person and a.state = :revoked", Award.class)
                .setParameter("person", personId)
                .setParameter("revoked", AwardState.REVOKED)
                .getResultList();
    }

    List<AwardStepRow> steps(long awardId) {
        return em.createQuery(
                        """
                        select new org.peerpath.certificate.service.AwardStepRow(s.step, s.reason, p.displayName, s.doneAt)
                        from AwardStatusEvent s join Person p on p.id = s.doneBy
                        where s.awardId = :award order by s.id""",
                        AwardStepRow.class)
                .setParameter("award", awardId)
                .getResultList();
    }

    /** The zone of the place where it was learned. */
    ZoneId zone(Award award) {
        return ZoneId.of(em.createQuery(
                        "select c.zone from Cohort c join Enrolment e on e.cohortId = c.id where e.id = :enrolment",
                        String.class)
                .setParameter("enrolment", award.enrolmentId())
                .getSingleResult());
    }

    Optional<Award> under(AwardCode code) {
        return em.createQuery("select a from Award a where a.code = :code", Award.class)
                .setParameter("code", code.letters())
                .getResultStream()
                .findFirst();
    }

    /** The file, for the one who holds the award and for those who sign for its organisation. */
    Optional<byte[]> pdf(long personId, long awardId) {
        return em.createQuery(
                        "select d.pdf from AwardDocument d join Award a on a.id = d.awardId where a.id = :id"
                                + " and (a.personId = :signatory or " + ISSUED_HERE + ")",
                        byte[].class)
                .setParameter("id", awardId)
                .setParameter("signatory", personId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        em.persist(entity);
    }
}
