package org.peerpath.placement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.identity.Role;
import org.peerpath.identity.RoleGrant;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.service.AsPlatform;

/** What a proposal is made of. */
@ApplicationScoped
class Proposals {
    /** Whoever rests may go on whenever they like: a pause stops the clock, and forbids nothing. */
    private static final Set<EnrolmentState> ON_THE_WAY = EnumSet.of(EnrolmentState.ACTIVE, EnrolmentState.PAUSED);

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The trainee's own enrolment, as long as they are on the way. */
    ProposalFacts own(long traineeId, long enrolmentId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.ProposalFacts(
                            e.id, e.organisationId, e.programmeVersionId, p.displayName, c.name, c.language)
                        from Enrolment e join Cohort c on c.id = e.cohortId join Person p on p.id = e.personId
                        where e.id = :id and e.personId = :person and e.state in :open""",
                        ProposalFacts.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", traineeId)
                .setParameter("open", ON_THE_WAY)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether their enrolment is on the way.
     *
     * @throws NotFound if it is none of theirs
     */
    boolean areOpen(long traineeId, long enrolmentId) {
        return em.createQuery(
                        "select e.state from Enrolment e where e.id = :id and e.personId = :person",
                        EnrolmentState.class)
                .setParameter("id", enrolmentId)
                .setParameter("person", traineeId)
                .getResultStream()
                .findFirst()
                .map(ON_THE_WAY::contains)
                .orElseThrow(NotFound::new);
    }

    /**
     * Practice supervisors of hosts who can sign, except oneself. Whoever has no account signs nothing yet: they can stand in
     * for somebody who does. In the platform's name, as who has an account is nobody else's to see.
     */
    @AsPlatform
    List<SupervisorChoice> supervisorsFor(long traineeId) {
        return em.createQuery(
                        """
                        select new org.peerpath.placement.service.SupervisorChoice(
                            p.id, p.displayName, p.zone, o.id, o.name, o.town)
                        from RoleGrant g join Person p on p.id = g.personId
                            join Organisation o on o.id = g.organisationId
                        where g.role = :role and p.id <> :trainee
                            and exists (select a.id from Account a where a.personId = p.id) and\s"""
                                + RoleGrant.COUNTS
                                + """
                         order by o.name, p.displayName, p.id""",
                        SupervisorChoice.class)
                .setParameter("role", Role.SUPERVISOR)
                .setParameter("now", clock.instant())
                .setParameter("trainee", traineeId)
                .setMaxResults(200)
                .getResultList();
    }
}
