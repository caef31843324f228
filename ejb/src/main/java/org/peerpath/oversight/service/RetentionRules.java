package org.peerpath.oversight.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.peerpath.kernel.InstantColumn;
import org.peerpath.kernel.service.Expiring;
import org.peerpath.oversight.RetentionCode;
import org.peerpath.oversight.RetentionRule;

/** The rules, and what they forget. */
@ApplicationScoped
class RetentionRules {
    @PersistenceContext
    private EntityManager em;

    List<RetentionRow> rows() {
        return em.createQuery(
                        """
                        select new org.peerpath.oversight.service.RetentionRow(
                            r.code, r.keepDays, r.lastRunAt, r.lastRows, r.allRows)
                        from RetentionRule r order by r.id""",
                        RetentionRow.class)
                .getResultList();
    }

    RetentionRule locked(RetentionCode code) {
        return em.createQuery("select r from RetentionRule r where r.code = :code", RetentionRule.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** @return how many rows the last statement touched */
    int forget(Expiring expiring, Instant before, int atMost) {
        int touched = 0;
        for (var sql : expiring.statements()) {
            touched = em.createNativeQuery(sql)
                    .setParameter(1, new InstantColumn().convertToDatabaseColumn(before))
                    .setParameter(2, atMost)
                    .executeUpdate();
        }
        return touched;
    }
}
