package org.peerpath.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.peerpath.kernel.service.PersonalData;
import org.peerpath.kernel.service.PersonalTable;
import org.peerpath.recognition.ClaimOutcome;
import org.peerpath.recognition.ClaimState;

/** What people wrote about what they learned before, and what was decided about it. */
@ApplicationScoped
class RecognitionData implements PersonalData {
    @Override
    public String section() {
        return "recognition";
    }

    @Override
    public int order() {
        return 290;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("prior_learning_claim", "trainee_id = ?1")
                .says("subject", "minutes", "learned", "links")
                .withholds("form_key", "whole_module")
                .says("state", ClaimState.class)
                .says("claimed_at", "due_on")
                .says("outcome", ClaimOutcome.class)
                .says(
                        "granted_minutes",
                        "reasons",
                        "decided_at",
                        "appeal",
                        "appealed_at",
                        "second_reasons",
                        "settled_at"));
    }
}
