package org.peerpath.drafting.service;

import static org.peerpath.drafting.DraftingRule.THE_THING_IS_STILL_AS_IT_WAS_SHOWN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.DraftEdits;
import org.peerpath.drafting.Entry;
import org.peerpath.drafting.Framework;
import org.peerpath.drafting.PlacedEntry;
import org.peerpath.drafting.RevisionKind;
import org.peerpath.identity.Roles;
import org.peerpath.kernel.NotFound;
import org.peerpath.programme.ProgrammeVersionState;
import org.peerpath.programme.TextPath;

/** Whoever leads a programme opens one of its versions, and writes in its drafts. */
@Stateless
public class Drafting {
    @Inject
    private LedVersions led;

    @Inject
    private DraftStore store;

    @Inject
    private Revisions revisions;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.COURSE_LEAD)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DraftView open(long versionId) {
        var version = led.version(versionId);
        return new DraftView(
                versionId,
                version.programmeId(),
                version.number(),
                version.state(),
                version.state() == ProgrammeVersionState.DRAFT && !version.isFrozen(),
                version.source(),
                revisions.latestRow(versionId).orElse(null),
                revisions.undoneRow(versionId).orElse(null),
                led.zone());
    }

    /** Takes over what was written in a form; what a colleague changed meanwhile stays, and is told. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public Filled fill(long versionId, TextPath place, List<Entry> entries) {
        var opened = store.open(versionId);
        var by = revisions.lastAt(versionId, place.toString()).orElse(null);
        var outcome = new DraftEdits(opened.draft()).fill(place, entries);
        store.change(opened, RevisionKind.CHANGED, place, draft -> outcome.after());
        return new Filled(outcome.clashes(), by, clock.instant());
    }

    /**
     * Takes over translations that came as a file, all in one step, so that one step takes them back.
     *
     * @param texts each with what stood there when it was decided
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void translate(long versionId, String language, List<PlacedEntry> texts) {
        var opened = store.open(versionId);
        var outcome = store.tried(opened.draft(), draft -> new DraftEdits(draft).fillAll(texts));
        THE_THING_IS_STILL_AS_IT_WAS_SHOWN.require(outcome.clashes().isEmpty());
        store.change(opened, RevisionKind.TRANSLATED, TextPath.of("translations", language), draft -> outcome.after());
    }

    /** Adds a thing to a list. @return where it stands */
    @RolesAllowed(Roles.COURSE_LEAD)
    public TextPath add(long versionId, TextPath list, String kind, String name) {
        var opened = store.open(versionId);
        return add(opened, edits(opened).add(list, kind, name));
    }

    /** Adds a rule to a group of rules, or the one by which an award is renewed. @return where it stands */
    @RolesAllowed(Roles.COURSE_LEAD)
    public TextPath addRule(long versionId, TextPath place, String kind) {
        var opened = store.open(versionId);
        return add(opened, edits(opened).addRule(place, kind));
    }

    /** Adds something that hours wait for. @return where it stands */
    @RolesAllowed(Roles.COURSE_LEAD)
    public TextPath addGate(long versionId, TextPath list, String kind) {
        var opened = store.open(versionId);
        return add(opened, edits(opened).addGate(list, kind));
    }

    private TextPath add(DraftStore.Opened opened, DraftEdits.Addition addition) {
        store.change(opened, RevisionKind.ADDED, addition.path(), draft -> addition.after());
        return addition.path();
    }

    /** Begins a rubric for a component. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void addRubric(long versionId, TextPath component) {
        var opened = store.open(versionId);
        store.change(opened, RevisionKind.ADDED, component.then("rubric"), draft -> edits(opened)
                .addRubric(component));
    }

    /** Sets which competences of a framework are in the programme. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void tick(long versionId, String framework, List<String> ticked) {
        var opened = store.open(versionId);
        var chosen = Framework.named(framework).orElseThrow(NotFound::new);
        store.change(opened, RevisionKind.CHANGED, TextPath.of("competences"), draft -> edits(opened)
                .tick(chosen, ticked));
    }

    private static DraftEdits edits(DraftStore.Opened opened) {
        return new DraftEdits(opened.draft());
    }
}
