package org.peerpath.drafting.service;

import static org.peerpath.drafting.DraftingRule.A_DRAFT_IS_NOT_TOO_LONG;
import static org.peerpath.drafting.DraftingRule.THE_PLACE_CAN_BE_CHANGED_ALONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;
import org.peerpath.authoring.service.FileGuard;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.DraftRevision;
import org.peerpath.drafting.RevisionKind;
import org.peerpath.drafting.Splice;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.BusinessRuleViolation;
import org.peerpath.programme.DraftRewritten;
import org.peerpath.programme.ProgrammeFile;
import org.peerpath.programme.ProgrammeText;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.TextPath;
import org.peerpath.programme.UnspliceableText;

/** Changes a draft: reads it as it stands now, makes the change in its text, and keeps the step. */
@ApplicationScoped
class DraftStore {
    @Inject
    private LedVersions led;

    @Inject
    private Revisions revisions;

    @Inject
    private FileGuard guard;

    @Inject
    private Actor actor;

    @Inject
    private Event<DraftRewritten> rewritten;

    @Inject
    private Clock clock;

    /** The draft, locked, to be changed once. */
    Opened open(long versionId) {
        var version = led.locked(versionId);
        version.requireDraft();
        return new Opened(version, Draft.of(version.source()));
    }

    record Opened(ProgrammeVersion version, Draft draft) {}

    /** Makes a change at a place; what changes nothing is no step. */
    void change(Opened opened, RevisionKind kind, TextPath place, Function<Draft, ProgrammeText> edit) {
        var after = tried(opened.draft(), edit);
        if (after.text().equals(opened.version().source())) {
            return;
        }
        keep(opened, kind, place, after);
    }

    /** What comes of an edit; a place that is shared with another is told, and nothing is changed. */
    <T> T tried(Draft draft, Function<Draft, T> edit) {
        try {
            return edit.apply(draft);
        } catch (UnspliceableText shared) {
            throw new BusinessRuleViolation(THE_PLACE_CAN_BE_CHANGED_ALONE);
        }
    }

    private void keep(Opened opened, RevisionKind kind, TextPath place, ProgrammeText edited) {
        var kept = guard.written(opened.version(), edited.text());
        var after = kept.equals(edited.text()) ? edited : ProgrammeText.of(kept);
        A_DRAFT_IS_NOT_TOO_LONG.require(
                after.text().getBytes(StandardCharsets.UTF_8).length <= ProgrammeFile.MOST_BYTES);
        var there = kind == RevisionKind.REMOVED ? opened.draft() : new Draft(after);
        var first = there.languages().get(0);
        var step = new DraftRevision.Step(actor.personId(), kind, place, there.called(place, first));
        var now = clock.instant();
        var before = opened.version().source();
        var latest = revisions.latest(opened.version().id());
        int next = latest.map(DraftRevision::number).orElse(0) + 1;
        revisions.forget(opened.version().id(), next);
        if (latest.isPresent() && latest.get().goesOn(step, before, now)) {
            if (!latest.get().extend(step, before, after.text(), now)) {
                revisions.remove(latest.get());
            }
        } else {
            revisions.add(new DraftRevision(opened.version(), next, step, Splice.between(before, after.text()), now));
        }
        opened.version().rewrite(after.text(), actor.personId(), now);
        rewritten.fire(new DraftRewritten(
                opened.version().organisationId(),
                opened.version().programmeId(),
                opened.version().id(),
                before,
                after.text(),
                kind == RevisionKind.TRANSLATED ? null : actor.personId()));
    }
}
