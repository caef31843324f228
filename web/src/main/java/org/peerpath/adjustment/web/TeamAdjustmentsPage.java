package org.peerpath.adjustment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.adjustment.AdjustmentKind;
import org.peerpath.adjustment.service.AdjustmentDraft;
import org.peerpath.adjustment.service.AdjustmentsView;
import org.peerpath.adjustment.service.SettingAdjustments;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** What is arranged for one person, set and ended by their course lead. */
@Named
@ViewScoped
public class TeamAdjustmentsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SettingAdjustments setting;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final AdjustmentDraft draft = new AdjustmentDraft();
    private long enrolmentId;
    private String seen = "";
    private transient @Nullable AdjustmentsView view;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        seen = getView().seen();
        draft.setFrom(getView().today());
    }

    public void arrange() {
        setting.set(enrolmentId, seen, draft);
        goOn("team.done");
    }

    public void end(long adjustmentId) {
        setting.end(enrolmentId, adjustmentId);
        goOn("team.ended");
    }

    private void goOn(String notice) {
        messages.info("adjustment", notice);
        Faces.redirect("team/adjustments/%s", enrolmentId);
    }

    public AdjustmentsView getView() {
        if (view == null) {
            view = setting.adjustments(enrolmentId);
        }
        return view;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public AdjustmentDraft getDraft() {
        return draft;
    }

    public AdjustmentKind[] getKinds() {
        return AdjustmentKind.values();
    }
}
