package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.identity.Role;
import org.peerpath.kernel.NotFound;

/** What a proposal is made of. */
@ApplicationScoped
class Proposals {
    @PersistenceContext
    private EntityManager em;

    /** The trainee's own enrolment, as long as they are on the way. */
    ProposalFacts own(long traineeId, long enrolmentId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.ProposalFacts(
                            e.id, e.organisationId, e.programmeVersionId, p.displayName, c.name, c.language)
                        from Enrolment e join Cohort c on c.id = e.cohortId join Person p on p.id = e.personId
                        where e.id = :id and e.personId = :person and e.state = :active""",
                        ProposalFacts.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", traineeId)
                .setParameter("active", EnrolmentState.ACTIVE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether this enrolment is theirs and on the way: who rests proposes nothing new. */
    boolean areOpen(long traineeId, long enrolmentId) {
        return !em.createQuery(
                        """
                        select e.id from Enrolment e
                        where e.id = :id and e.personId = :person and e.state = :active""",
                        Long.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", traineeId)
                .setParameter("active", EnrolmentState.ACTIVE)
                .getResultList()
                .isEmpty();
    }

    /** Practice supervisors of hosts, except oneself. */
    List<SupervisorChoice> supervisorsFor(long traineeId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.SupervisorChoice(
                            p.id, p.displayName, p.zone, o.id, o.name, o.town)
                        from RoleGrant g join Person p on p.id = g.personId
                            join Organisation o on o.id = g.organisationId
                        where g.role = :role and g.endedAt is null and p.id <> :trainee
                        order by o.name, p.displayName, p.id""",
                        SupervisorChoice.class)
                .setParameter("role", Role.SUPERVISOR)
                .setParameter("trainee", traineeId)
                .setMaxResults(200)
                .getResultList();
    }
}
