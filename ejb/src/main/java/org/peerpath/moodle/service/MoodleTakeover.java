package org.peerpath.moodle.service;

import static org.peerpath.moodle.MoodleRule.A_SECTION_GOES_INTO_A_MODULE_OF_THE_DRAFT;
import static org.peerpath.moodle.MoodleRule.SOMETHING_IS_CHOSEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerpath.audit.AuditKind;
import org.peerpath.audit.AuditThing;
import org.peerpath.audit.service.AuditTrail;
import org.peerpath.authoring.service.LedVersions;
import org.peerpath.drafting.BroughtParts;
import org.peerpath.drafting.service.DraftIntake;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.learning.service.CourseIntake;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.ImportState;
import org.peerpath.programme.ProgrammeVersion;
import org.peerpath.programme.TextPath;

/** Takes what was chosen of a course from Moodle over into its draft, all of it or nothing; and out of it again. */
@Stateless
public class MoodleTakeover {
    @Inject
    private LedVersions led;

    @Inject
    private DraftIntake drafts;

    @Inject
    private Imports imports;

    @Inject
    private Arrivals arrivals;

    @Inject
    private CourseIntake intake;

    @Inject
    private AuditTrail audit;

    @Inject
    private Actor actor;

    /** Takes it over. Pressed twice, or in two windows, it comes once. */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void takeOver(long versionId, long importId, Chosen chosen) {
        var draft = drafts.open(versionId);
        var one = imports.fresh(versionId, importId);
        if (one.state() != ImportState.SEEN) {
            return;
        }
        var course = CourseDocument.read(one.document());
        var known = draft.draft().choices("modules").stream()
                .map(TextPath::last)
                .collect(Collectors.toCollection(HashSet::new));
        boolean variant = draft.version().ownersVersion() != null;
        boolean withQuizzes = chosen.quizzes() && !variant;
        if (!variant) {
            known.add(Chosen.NEW);
        }
        requireChoice(course, chosen, known);
        var parts = new BroughtParts(draft.draft(), one.language());
        var placed = new ArrayList<BroughtSection>();
        for (int at = 0; at < course.sections().size(); at++) {
            placed.add(placed(course.sections().get(at), chosen.places().get(at), parts));
        }
        if (withQuizzes) {
            addQuizzes(placed, new QuizParts(parts));
        }
        draft.add(TextPath.of("modules"), before -> parts.draft());
        var came = arrivals.bring(one, course.with(placed), withQuizzes);
        one.takeOver(CourseDocument.write(came));
        imports.forgetFiles(importId);
        record(AuditKind.COURSE_BROUGHT_ALONG, draft.version());
    }

    private static void addQuizzes(List<BroughtSection> placed, QuizParts quizzes) {
        placed.stream()
                .filter(section -> !section.module().isEmpty())
                .flatMap(section -> section.pieces().stream())
                .forEach(piece -> {
                    if (piece.quiz() != null) {
                        quizzes.add(piece.quiz());
                    }
                });
    }

    /** In a local variant modules are the owner’s, so there is none that is new. */
    private static void requireChoice(BroughtCourse course, Chosen chosen, Set<String> modules) {
        var allowed = new HashSet<>(modules);
        allowed.add(Chosen.OUT);
        A_SECTION_GOES_INTO_A_MODULE_OF_THE_DRAFT.require(
                chosen.places().size() == course.sections().size() && allowed.containsAll(chosen.places()));
        SOMETHING_IS_CHOSEN.require(!chosen.places().stream().allMatch(Chosen.OUT::equals));
    }

    private static BroughtSection placed(BroughtSection section, String place, BroughtParts parts) {
        return switch (place) {
            case Chosen.OUT -> section;
            case Chosen.NEW -> section.in(parts.module(section.title()), true);
            default -> section.in(place, false);
        };
    }

    /**
     * Takes out of sight what came, while nobody learns by it; each thing can be brought back. What is in the file stays, for
     * its own history.
     */
    @RolesAllowed(Roles.COURSE_LEAD)
    public void takeBack(long versionId, long importId) {
        var version = led.locked(versionId);
        version.requireDraft();
        var one = imports.fresh(versionId, importId);
        if (one.state() != ImportState.TAKEN_OVER) {
            return;
        }
        var items = CourseDocument.read(one.document()).sections().stream()
                .flatMap(section -> section.pieces().stream())
                .flatMap(piece -> piece.things().stream())
                .map(BroughtThing::item)
                .collect(Collectors.toSet());
        intake.takeOut(versionId, items);
        one.takeBack();
        record(AuditKind.BROUGHT_COURSE_TAKEN_OUT, version);
    }

    /** Forgets what was looked at. @return whether it was: what came over meanwhile keeps its report */
    @RolesAllowed(Roles.COURSE_LEAD)
    public boolean forget(long versionId, long importId) {
        led.locked(versionId);
        var one = imports.fresh(versionId, importId);
        if (one.state() != ImportState.SEEN) {
            return false;
        }
        imports.remove(one);
        return true;
    }

    private void record(AuditKind kind, ProgrammeVersion version) {
        audit.record(
                kind,
                actor.personId(),
                AuditThing.PROGRAMME.of(version.programmeId()),
                AuditThing.PROGRAMME_VERSION.of(version.id()));
    }
}
