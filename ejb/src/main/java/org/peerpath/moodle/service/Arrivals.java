package org.peerpath.moodle.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;
import org.peerpath.learning.ItemPlan;
import org.peerpath.learning.ItemWords;
import org.peerpath.learning.service.CourseIntake;
import org.peerpath.learning.service.CourseIntake.Arrival;
import org.peerpath.learning.service.CourseIntake.Checked;
import org.peerpath.moodle.BroughtCourse;
import org.peerpath.moodle.BroughtPiece;
import org.peerpath.moodle.BroughtSection;
import org.peerpath.moodle.BroughtThing;
import org.peerpath.moodle.MoodleImport;
import org.peerpath.moodle.Remark;
import org.peerpath.moodle.RemarkKind;

/** Lays the things of a course into the modules that were chosen for its sections. */
@ApplicationScoped
class Arrivals {
    @Inject
    private Imports imports;

    @Inject
    private CourseIntake intake;

    /** The course with the numbers of what it became; of sections that were left out, as it was. */
    BroughtCourse bring(MoodleImport of, BroughtCourse course, boolean quizzes) {
        var at = new Place(of, intake.next(of.programmeVersionId()));
        return course.with(course.sections().stream()
                .map(section -> section.module().isEmpty() ? section.with(List.of()) : bring(section, at, quizzes))
                .toList());
    }

    /** How far it has come. */
    private static final class Place {
        private final MoodleImport of;
        private int position;

        Place(MoodleImport of, int position) {
            this.of = of;
            this.position = position;
        }
    }

    private BroughtSection bring(BroughtSection section, Place at, boolean quizzes) {
        var pieces = new ArrayList<BroughtPiece>();
        for (var piece : section.pieces()) {
            var things = piece.things().stream()
                    .map(thing -> thing.taken(bring(thing, section.module(), at)))
                    .toList();
            var came = piece.with(things, piece.remarks());
            pieces.add(
                    came.quiz() == null || quizzes
                            ? came
                            : came.withoutQuiz(List.of(Remark.of(RemarkKind.QUIZZES_NOT_CHOSEN))));
        }
        return section.with(pieces);
    }

    private long bring(BroughtThing thing, String module, Place at) {
        var plan = new ItemPlan(
                thing.minutes() == 0 ? null : thing.minutes(),
                Set.of(),
                thing.address().isEmpty() ? null : thing.address(),
                null,
                false);
        var arrival = new Arrival(
                at.of.organisationId(), at.of.programmeVersionId(), module, at.position++, thing.kind(), plan);
        return intake.add(
                arrival,
                at.of.language(),
                new ItemWords(thing.title(), thing.body(), ""),
                file(thing, at.of.id()),
                thing.fileName(),
                thing.aside());
    }

    private @Nullable Checked file(BroughtThing thing, long importId) {
        if (!thing.isFile()) {
            return null;
        }
        var file = imports.file(importId, thing.file()).orElseThrow(NotFound::new);
        imports.release(file);
        return new Checked(thing.kind(), file.mediaType(), file.content());
    }
}
