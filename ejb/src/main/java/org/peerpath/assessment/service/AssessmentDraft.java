package org.peerpath.assessment.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.assessment.AssessmentDecision;
import org.peerpath.evidence.AssessmentResult;

/** A decision being made: a mark for each criterion that is still open, or the result where there is no rubric. */
public class AssessmentDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Valid
    private final ArrayList<MarkDraft> marks = new ArrayList<>();

    private @Nullable AssessmentResult result;

    @Size(max = AssessmentDecision.WORDS_MAX)
    private String words = "";

    public AssessmentDraft() {}

    /** An empty decision about these criteria; those that are settled are not asked. */
    public AssessmentDraft(List<CriterionView> criteria) {
        criteria.stream()
                .filter(CriterionView::asked)
                .map(one -> new MarkDraft(one.code()))
                .forEach(marks::add);
    }

    public List<MarkDraft> getMarks() {
        return marks;
    }

    public @Nullable AssessmentResult getResult() {
        return result;
    }

    public void setResult(@Nullable AssessmentResult result) {
        this.result = result;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
