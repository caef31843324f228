package org.peerpath.assessment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.peerpath.assessment.service.AssessmentDraft;
import org.peerpath.assessment.service.CriterionView;
import org.peerpath.assessment.service.MarkDraft;
import org.peerpath.kernel.web.Messages;

/** The form of a decision, the same whether something was read or watched: a level for each criterion that is asked. */
@Named
@ViewScoped
public class Rating implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Messages messages;

    private AssessmentDraft draft = new AssessmentDraft();
    private List<CriterionView> criteria = List.of();

    void begin(List<CriterionView> asked) {
        criteria = asked;
        draft = new AssessmentDraft(asked);
    }

    void thank(String trainee) {
        messages.info("assessment", "decide.done", trainee);
    }

    public AssessmentDraft getDraft() {
        return draft;
    }

    /** The criteria that need a level now. */
    public List<CriterionView> getAsked() {
        return criteria.stream().filter(CriterionView::asked).toList();
    }

    /** The criteria that an earlier attempt settled. */
    public List<CriterionView> getSettled() {
        return criteria.stream().filter(criterion -> !criterion.asked()).toList();
    }

    /** The mark being given for a criterion. */
    public MarkDraft mark(String criterion) {
        return draft.getMarks().stream()
                .filter(mark -> mark.getCriterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
