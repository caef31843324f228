package org.peerpath.drafting.service;

import static org.peerpath.drafting.DraftingRule.THE_LATEST_STEP_IS_TAKEN_BACK_FIRST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.peerpath.authoring.service.FileGuard;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.DraftRevision;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.DraftRewritten;
import org.peerpath.programme.ProgrammeVersion;

/** What was done to a draft, step by step, and the way back. */
@Stateless
public class DraftHistory {
    @Inject
    private LedVersions led;

    @Inject
    private Revisions revisions;

    @Inject
    private FileGuard guard;

    @Inject
    private Event<DraftRewritten> rewritten;

    @Inject
    private Actor actor;

    @Inject
    private Clock clock;

    /** Newest first. */
    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<StepRow> steps(long versionId) {
        return revisions.rows(led.version(versionId).id());
    }

    /** Takes the latest step back. @param number the step that was shown as the latest */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void takeBack(long versionId, int number) {
        var version = led.locked(versionId);
        var step = shown(revisions.latest(versionId), number);
        rewrite(version, step.takeBack(version.source()));
    }

    /** Takes a step again that was taken back. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void takeAgain(long versionId, int number) {
        var version = led.locked(versionId);
        var step = shown(revisions.undone(versionId), number);
        rewrite(version, step.takeAgain(version.source()));
    }

    /** What was allowed when the step was made may not be any more: the way back ends where the guard says so. */
    private void rewrite(ProgrammeVersion version, String text) {
        var before = version.source();
        var after = guard.written(version, text);
        version.rewrite(after, actor.personId(), clock.instant());
        rewritten.fire(
                new DraftRewritten(version.organisationId(), version.programmeId(), version.id(), before, after, null));
    }

    private static DraftRevision shown(Optional<DraftRevision> found, int number) {
        var step = found.orElseThrow(() -> new BusinessRuleViolation(THE_LATEST_STEP_IS_TAKEN_BACK_FIRST));
        THE_LATEST_STEP_IS_TAKEN_BACK_FIRST.require(step.number() == number);
        return step;
    }
}
