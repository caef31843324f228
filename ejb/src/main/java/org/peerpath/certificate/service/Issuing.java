package org.peerpath.certificate.service;

import static org.peerpath.certificate.CertificateRule.ALREADY_ISSUED;
import static org.peerpath.certificate.CertificateRule.A_COURSE_LEAD_SIGNS_TOO;
import static org.peerpath.certificate.CertificateRule.ONLY_MET_REQUIREMENTS_ARE_CERTIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditSubject;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.certificate.Award;
import org.peerpath.certificate.AwardCode;
import org.peerpath.certificate.AwardDocument;
import org.peerpath.certificate.AwardSignatures;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.enrolment.EnrolmentState;
import org.peerpath.enrolment.service.AwardReadiness;
import org.peerpath.enrolment.service.AwardReadiness.Standing;
import org.peerpath.enrolment.service.EvidenceJournal;
import org.peerpath.evidence.Fact;
import org.peerpath.programme.AwardPlan;
import org.peerpath.programme.service.ProgrammeDefinitions;
import org.peerpath.programme.service.ProgrammeOrigin;

/**
 * Issues one award: whether it may be is decided while nobody else can touch the enrolment, and all of it happens in one
 * transaction or none. No door: called by services that have checked role and scope.
 */
@ApplicationScoped
class Issuing {
    private final SecureRandom chance = new SecureRandom();

    @Inject
    private AuditTrail audit;

    @Inject
    private AwardReadiness readiness;

    @Inject
    private Candidates candidates;

    @Inject
    private ProgrammeDefinitions definitions;

    @Inject
    private Awards awards;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private Clock clock;

    Award issue(long enrolmentId, String awardKey, long signatoryId) {
        var standing = readiness.locked(enrolmentId, awardKey);
        ALREADY_ISSUED.require(!awards.isHeld(enrolmentId, awardKey));
        ONLY_MET_REQUIREMENTS_ARE_CERTIFIED.require(standing.evaluation().isMet());
        var signatures = signatures(standing.enrolment(), signatoryId);
        var plan = standing.definition().award(awardKey);
        var award = frozen(standing, plan, signatures);
        close(standing, plan);
        audit.record(
                AuditKind.AWARD_ISSUED,
                signatoryId,
                AuditThing.AWARD.of(award.id()),
                AuditThing.ENROLMENT.of(enrolmentId),
                AuditSubject.person(award.personId()));
        return award;
    }

    private AwardSignatures signatures(Enrolment enrolment, long signatoryId) {
        var leads = candidates.courseLeads(enrolment);
        A_COURSE_LEAD_SIGNS_TOO.require(!leads.isEmpty());
        var other =
                leads.stream().filter(lead -> lead != signatoryId).findFirst().orElse(signatoryId);
        return new AwardSignatures(signatoryId, other, enrolment.personId());
    }

    /** Whose programme it is, where it is run as a local variant. */
    private @Nullable ProgrammeOrigin origin(Standing standing) {
        return definitions.originOf(standing.enrolment().programmeVersionId()).orElse(null);
    }

    private Award frozen(Standing standing, AwardPlan plan, AwardSignatures signatures) {
        var enrolment = standing.enrolment();
        var code = AwardCode.random(chance);
        var names = candidates.names(List.of(signatures.issuedBy(), signatures.courseLeadId()));
        var signers = new FaceWriting.Signers(
                Objects.requireNonNull(names.get(signatures.issuedBy())),
                Objects.requireNonNull(names.get(signatures.courseLeadId())));
        var organisation = candidates.organisation(enrolment.organisationId());
        var face = new FaceWriting(standing, origin(standing)).face(plan, organisation, signers, code);
        var kept = new Award.Frozen(
                FrozenFace.of(face), FrozenEvaluation.of(standing.evaluation(), candidates.version(enrolment)));
        var award = new Award(enrolment, plan.key(), code, face, kept, signatures);
        awards.add(award);
        awards.add(new AwardDocument(award, CertificatePdf.of(face)));
        awards.add(award.issued(clock.instant()));
        return award;
    }

    /** The award is itself evidence, for what builds on it; with the one that claims most, the way is at its end. */
    private void close(Standing standing, AwardPlan plan) {
        var enrolment = standing.enrolment();
        if (enrolment.state() == EnrolmentState.ACTIVE || enrolment.state() == EnrolmentState.PAUSED) {
            var held = new Fact.AwardHeld(plan.key(), standing.today());
            journal.append(enrolment.id(), List.of(held), "AWARD:" + plan.key());
            if (plan.equals(standing.definition().mainAward())) {
                enrolment.complete();
            }
        }
    }
}
