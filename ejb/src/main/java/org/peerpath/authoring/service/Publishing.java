package org.peerpath.authoring.service;

import static org.peerpath.programme.ProgrammeRule.A_FILE_IS_KEPT_WITHOUT_PROBLEMS;
import static org.peerpath.programme.ProgrammeRule.EVERY_MANDATORY_ELEMENT_IS_THERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.peerpath.access.service.RecentProof;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.programme.FileFault;
import org.peerpath.programme.Programme;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeFileException;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.programme.PublicationCheck;

/** Puts a draft into the catalogue, once everything that a certificate must say can be taken from it. */
@Stateless
public class Publishing {
    @Inject
    private LedProgrammes led;

    @Inject
    private AwardingBodies bodies;

    @Inject
    private FileGuard guard;

    @Inject
    private RecentProof proof;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    /** What is still to be done before that draft can be published; of one that was published already, what was there. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PublicationView view(long versionId) {
        var draft = led.version(actor.personId(), versionId);
        return view(led.programme(actor.personId(), draft.programmeId()), draft);
    }

    /**
     * Publishes the draft. The version that was published before retires: it takes no new groups, and whoever is enrolled
     * finishes under it.
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void publish(long versionId, long version) {
        proof.require();
        var programmeId = led.version(actor.personId(), versionId).programmeId();
        guard.hold(led.programme(actor.personId(), programmeId));
        var programme = led.lock(actor.personId(), programmeId);
        var draft = led.versionAt(actor.personId(), versionId, version);
        draft.requireDraft();
        var view = view(programme, draft);
        A_FILE_IS_KEPT_WITHOUT_PROBLEMS.require(view.problems().isEmpty());
        EVERY_MANDATORY_ELEMENT_IS_THERE.require(view.missing().isEmpty());
        led.published(programmeId).forEach(ProgrammeVersion::retire);
        draft.publish();
        audit.record(
                AuditKind.PROGRAMME_PUBLISHED,
                actor.personId(),
                AuditThing.PROGRAMME.of(programmeId),
                AuditThing.PROGRAMME_VERSION.of(versionId));
    }

    private PublicationView view(Programme programme, ProgrammeVersion draft) {
        var replaces = led.published(programme.id()).stream()
                .map(ProgrammeVersion::number)
                .findFirst()
                .orElse(null);
        var problems = problems(programme, draft);
        return new PublicationView(
                draft.id(),
                draft.version(),
                programme.id(),
                programme.organisationId(),
                draft.number(),
                draft.state() == ProgrammeVersionState.DRAFT,
                problems,
                problems.isEmpty()
                        ? PublicationCheck.missing(
                                ProgrammeFile.read(draft.source()), bodies.of(programme.organisationId()))
                        : List.of(),
                replaces);
    }

    private List<ProgrammeFileProblem> problems(Programme programme, ProgrammeVersion draft) {
        var source = draft.source();
        try {
            var slug = ProgrammeFile.read(source).slug();
            return slug.equals(programme.slug())
                    ? draft.state() == ProgrammeVersionState.DRAFT ? guard.publishing(programme, draft) : List.of()
                    : List.of(ProgrammeFile.aboutSlug(source, FileFault.OTHER_PROGRAMME, slug, programme.slug()));
        } catch (ProgrammeFileException unfinished) {
            return unfinished.problems();
        }
    }
}
