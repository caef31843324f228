package org.peerpath.enrolment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.kernel.service.AsPlatform;

/** Enrolments whose day has come, found by that day. */
@ApplicationScoped
@AsPlatform
class DueEnrolments {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    /** Those whose time was over before that day, the longest ago first. */
    List<Long> over(LocalDate before) {
        return ids("e.windowEndsOn < :day order by e.windowEndsOn, e.id", before);
    }

    /** Those who will rest from that day or an earlier one. */
    List<Long> toRest(LocalDate until) {
        return ids("e.restsFrom <= :day order by e.restsFrom, e.id", until);
    }

    private List<Long> ids(String due, LocalDate day) {
        return em.createQuery("select e.id from Enrolment e where e.state = :active and " + due, Long.class)
                .setParameter("active", EnrolmentState.ACTIVE)
                .setParameter("day", day)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }
}
