package org.peerpath.enrolment.service;

import java.util.List;

/**
 * One trainee for their team.
 *
 * @param path where they stand, evaluated once
 * @param studyToConfirm study time that waits to be confirmed, over all categories
 */
public record TraineeView(PathView path, List<StudyTime.Row> studyToConfirm) {
    public TraineeView {
        studyToConfirm = List.copyOf(studyToConfirm);
    }
}
