package org.peerpath.certificate.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.access.service.RecentProof;
import org.peerpath.certificate.CertificateIssued;
import org.peerpath.enrolment.service.AwardReadiness;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.ProgrammeDefinition;

/** An issuing organisation sees who is ready, looks at what they have done, and signs. */
@Stateless
public class CertificateIssue {
    /** Rows on a page; one more is asked for, to know whether there are more. */
    public static final int PAGE = 20;

    @Inject
    private Candidates candidates;

    @Inject
    private Awards awards;

    @Inject
    private AwardReadiness readiness;

    @Inject
    private Issuing issuing;

    @Inject
    private Event<CertificateIssued> issued;

    @Inject
    private Actor actor;

    @Inject
    private RecentProof proof;

    /** Who has all that the programme asks for; up to one row more than a page. */
    @RolesAllowed(Roles.ISSUER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReadyRow> ready(long aboveEnrolment) {
        return candidates.ready(actor.personId(), aboveEnrolment, PAGE + 1);
    }

    /** One person against one of the programme's awards; without a key, the one that claims most. */
    @RolesAllowed(Roles.ISSUER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public CandidateView candidate(long enrolmentId, @Nullable String awardKey) {
        var enrolment = candidates.signedFor(actor.personId(), enrolmentId);
        var definition = readiness.definition(enrolment);
        var award = award(definition, awardKey);
        var standing = readiness.of(enrolment, award.key());
        return new CandidateView(
                enrolmentId,
                enrolment.certificateName(),
                standing.cohort().name(),
                definition,
                award,
                awards.isHeld(enrolmentId, award.key()),
                definition.awards().stream()
                        .filter(other -> !other.equals(award))
                        .toList(),
                standing.evaluation(),
                standing.today());
    }

    /**
     * Signs and hands out.
     *
     * @return the id of the award
     */
    @RolesAllowed(Roles.ISSUER)
    public long issue(long enrolmentId, String awardKey) {
        proof.require();
        var enrolment = candidates.signedFor(actor.personId(), enrolmentId);
        var award = award(readiness.definition(enrolment), awardKey);
        var given = issuing.issue(enrolmentId, award.key(), actor.personId());
        issued.fire(new CertificateIssued(given.id(), enrolmentId, enrolment.personId()));
        return given.id();
    }

    private static AwardPlan award(ProgrammeDefinition definition, @Nullable String key) {
        if (key == null) {
            return definition.mainAward();
        }
        return definition.awards().stream()
                .filter(award -> award.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
