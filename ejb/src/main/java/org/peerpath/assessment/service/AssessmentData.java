package org.peerpath.assessment.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.assessment.SubmissionState;
import org.peerpath.evidence.AssessmentResult;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.programme.RubricLevel;

/** What somebody handed in, and what was said about it. */
@ApplicationScoped
class AssessmentData implements PersonalData {
    private static final String MINE = "trainee_id = ?1";

    @Override
    public String section() {
        return "assessment";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of(
                                "rubric_mark",
                                "decision_id in (select d.id from assessment_decision d where d." + MINE + ")")
                        .says("criterion")
                        .says("level_shown", RubricLevel.class)
                        .says("remark"),
                PersonalTable.of("assessment_decision", MINE)
                        .says("component", "attempt")
                        .says("result", AssessmentResult.class)
                        .says("words", "decided_at"),
                PersonalTable.of("submission", MINE)
                        .says("component", "attempt", "body")
                        .says("state", SubmissionState.class)
                        .says("saved_at", "handed_in_at"),
                PersonalTable.of("quiz_attempt", MINE)
                        .says("component", "attempt", "started_at", "finished_at", "right_answers")
                        .says("result", AssessmentResult.class)
                        .says("answers"));
    }
}
