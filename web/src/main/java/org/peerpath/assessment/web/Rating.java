package org.peerpath.assessment.web;

import java.io.Serializable;
import java.util.List;
import org.peerpath.assessment.service.AssessmentDraft;
import org.peerpath.assessment.service.CriterionView;
import org.peerpath.assessment.service.MarkDraft;

/** The form of a decision, the same whether something was read or watched: a level for each criterion that is asked. */
public class Rating implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AssessmentDraft draft;
    private final List<CriterionView> asked;
    private final List<CriterionView> settled;

    Rating(List<CriterionView> criteria) {
        draft = new AssessmentDraft(criteria);
        asked = criteria.stream().filter(CriterionView::asked).toList();
        settled = criteria.stream().filter(criterion -> !criterion.asked()).toList();
    }

    public AssessmentDraft getDraft() {
        return draft;
    }

    /** The criteria that need a level now. */
    public List<CriterionView> getAsked() {
        return asked;
    }

    /** The criteria that an earlier attempt settled. */
    public List<CriterionView> getSettled() {
        return settled;
    }

    /** The mark being given for a criterion. */
    public MarkDraft mark(String criterion) {
        return draft.getMarks().stream()
                .filter(mark -> mark.getCriterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
