package org.peerpath.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.supervision.ReviewOutcome;
import org.peerpath.supervision.ThreeWayKind;
import org.peerpath.supervision.service.AppointmentDraft;
import org.peerpath.supervision.service.TeamSupervision;
import org.peerpath.supervision.service.TeamSupervisionView;
import org.peerpath.supervision.service.ThreeWayDraft;
import org.peerpath.supervision.service.ThreeWayRow;

/** The course plans one of the meetings of the three, and writes down that it was held. */
@Named
@ViewScoped
public class ThreeWayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TeamSupervision supervision;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    /** Which of the three; the first one where the address says nothing. */
    @Inject
    @Param(name = "kind")
    private @Nullable String asked;

    private @Nullable TeamSupervisionView view;
    private @Nullable ThreeWayRow row;
    private AppointmentDraft plan = new AppointmentDraft();
    private ThreeWayDraft draft = new ThreeWayDraft();

    @PostConstruct
    void load() {
        view = supervision.see(Asked.orNotFound(placementId));
        var kind = kind();
        row = view.threeWay().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(NotFound::new);
        plan = new AppointmentDraft(row.plannedDay(), row.plannedAt(), null);
        draft = ThreeWayDraft.of(row, view.today());
    }

    private ThreeWayKind kind() {
        return asked == null
                ? ThreeWayKind.START
                : Arrays.stream(ThreeWayKind.values())
                        .filter(kind -> kind.name().equals(asked))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    public void plan() {
        supervision.plan(getView().place().id(), getRow().kind(), plan);
        done("threeWay.planned");
    }

    public void hold() {
        supervision.hold(getView().place().id(), getRow().kind(), draft);
        done("threeWay.written");
    }

    private void done(String key) {
        messages.info("supervision", key);
        Faces.redirect("team/supervision/%s", getView().place().id());
    }

    /** Whether it is the one halfway, which says how it goes. */
    public boolean isReview() {
        return getRow().kind() == ThreeWayKind.MIDPOINT;
    }

    public TeamSupervisionView getView() {
        return Asked.orNotFound(view);
    }

    public ThreeWayRow getRow() {
        return Asked.orNotFound(row);
    }

    public AppointmentDraft getPlan() {
        return plan;
    }

    public ThreeWayDraft getDraft() {
        return draft;
    }

    public ReviewOutcome[] getOutcomes() {
        return ReviewOutcome.values();
    }
}
