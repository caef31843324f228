package org.peerpath.supervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.supervision.service.AppointmentDraft;
import org.peerpath.supervision.service.MySupervision;
import org.peerpath.supervision.service.SupervisionView;
import org.peerpath.supervision.service.ThreeWayRow;

/** Supervision and the meetings of the three at one placement, for its trainee. */
@Named
@ViewScoped
public class MySupervisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MySupervision supervision;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long placementId;

    private AppointmentDraft next = new AppointmentDraft();
    private @Nullable SupervisionView view;

    @PostConstruct
    void load() {
        view = supervision.see(Asked.orNotFound(placementId));
        var place = view.place();
        if (view.meetsNext()) {
            next = new AppointmentDraft(place.nextDay(), place.nextAt(), place.nextMinutes());
        }
    }

    /** They meet next at that time. */
    public void appoint() {
        supervision.appoint(getView().place().id(), next);
        done("next.said");
    }

    /** “Yes, it was so.” */
    public void confirm(ThreeWayRow row) {
        supervision.confirm(getView().place().id(), row.kind(), row.hash());
        done("threeWay.confirmed");
    }

    private void done(String key) {
        messages.info("supervision", key);
        Faces.redirect("my/supervision/%s", getView().place().id());
    }

    public SupervisionView getView() {
        return Asked.orNotFound(view);
    }

    public AppointmentDraft getNext() {
        return next;
    }
}
