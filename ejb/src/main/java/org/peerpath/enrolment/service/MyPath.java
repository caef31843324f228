package org.peerpath.enrolment.service;

import static org.peerpath.enrolment.EnrolmentRule.A_DOCUMENT_IS_SIGNED_IN_ITS_CURRENT_VERSION;
import static org.peerpath.enrolment.EnrolmentRule.STUDY_TIME_IS_LOGGED_IN_FIVE_MINUTE_STEPS;
import static org.peerpath.enrolment.EnrolmentRule.STUDY_TIME_IS_NOT_IN_THE_FUTURE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.enrolment.CertificateNameChosen;
import org.peerpath.enrolment.Enrolment;
import org.peerpath.evidence.Fact;
import org.peerpath.evidence.HoursStage;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.profile.service.CertificateNames;

/** What a trainee does on their own path: see what is left, sign, log study time, say what name the certificate bears. */
@Stateless
public class MyPath {
    private static final int STEP = 5;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Paths paths;

    @Inject
    private EvidenceJournal journal;

    @Inject
    private CertificateNames certificateNames;

    @Inject
    private Event<CertificateNameChosen> nameChosen;

    @Inject
    private Leaving leaving;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MEMBER)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<EnrolmentRow> mine() {
        return enrolments.rowsOf(actor.personId());
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PathView path(long enrolmentId) {
        return paths.own(mine(enrolmentId));
    }

    /** Signs one of the programme's documents, in the version that was shown. Signing again changes nothing. */
    @RolesAllowed(Roles.TRAINEE)
    public void sign(long enrolmentId, String document, String version) {
        var view = paths.own(mine(enrolmentId));
        A_DOCUMENT_IS_SIGNED_IN_ITS_CURRENT_VERSION.require(
                view.document(document).version().equals(version));
        var signed = new Fact.DocumentSigned(document, version, view.today());
        if (journal.append(enrolmentId, List.of(signed), "DOCUMENT:" + document + ":" + version)) {
            audit.record(AuditKind.AGREEMENT_SIGNED, actor.personId(), AuditThing.ENROLMENT.of(enrolmentId));
        }
    }

    /** Writes down study time; it counts when a trainer has confirmed it. */
    @RolesAllowed(Roles.TRAINEE)
    public void logStudy(long enrolmentId, String category, @Valid StudyDraft draft) {
        var view = paths.own(mine(enrolmentId));
        var counted = view.category(category);
        var day = Objects.requireNonNull(draft.getDay());
        STUDY_TIME_IS_NOT_IN_THE_FUTURE.require(!day.isAfter(view.today()));
        STUDY_TIME_IS_LOGGED_IN_FIVE_MINUTE_STEPS.require(draft.getMinutes() % STEP == 0);
        journal.append(
                enrolmentId,
                List.of(new Fact.Hours(counted.code(), HoursStage.ATTENDED, draft.getMinutes(), day)),
                StudyTime.logged(draft.getKey()));
    }

    @RolesAllowed(Roles.TRAINEE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StudyTime.Row> study(long enrolmentId, String category) {
        mine(enrolmentId);
        return StudyTime.in(enrolments.evidenceOf(List.of(enrolmentId)), category);
    }

    /** The name on the certificate, as the person wants it. */
    @RolesAllowed(Roles.TRAINEE)
    public void nameOnCertificate(long enrolmentId, long version, @NotBlank @Size(max = 200) String certificateName) {
        var enrolment = mine(enrolmentId);
        if (enrolment.version() != version) {
            throw new OptimisticLockException(enrolment);
        }
        var name = certificateName.strip();
        nameChosen.fire(new CertificateNameChosen(enrolmentId, name));
        enrolment.certify(name);
        certificateNames.keep(actor.personId(), name);
    }

    /** Rests from that day on, without a reason; deadlines rest too. */
    @RolesAllowed(Roles.TRAINEE)
    public void pause(long enrolmentId, @NotNull LocalDate from) {
        var view = paths.own(mine(enrolmentId));
        mine(enrolmentId).pause(from, view.today());
        journal.append(
                enrolmentId,
                List.of(new Fact.Paused(from)),
                "PAUSED:" + clock.instant().toEpochMilli());
    }

    /** Leaves, without a reason: what was written down stays, and the place goes to the next who waits. */
    @RolesAllowed(Roles.TRAINEE)
    public void leave(long enrolmentId, long version) {
        var enrolment = mine(enrolmentId);
        if (enrolment.version() != version) {
            throw new OptimisticLockException(enrolment);
        }
        leaving.leave(enrolment, paths.own(enrolment).today(), actor.personId());
    }

    /** Goes on; a rest that was still to come does not. */
    @RolesAllowed(Roles.TRAINEE)
    public void resume(long enrolmentId) {
        var view = paths.own(mine(enrolmentId));
        var planned = mine(enrolmentId).restsFrom();
        var back = planned != null && planned.isAfter(view.today()) ? planned : view.today();
        mine(enrolmentId).resume();
        journal.append(
                enrolmentId,
                List.of(new Fact.Resumed(back)),
                "RESUMED:" + clock.instant().toEpochMilli());
    }

    private Enrolment mine(long enrolmentId) {
        return enrolments.own(actor.personId(), enrolmentId);
    }
}
