package org.peerpath.moving.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.moving.OfferState;
import org.peerpath.moving.service.OwnVersionView;
import org.peerpath.moving.service.OwnVersions;

/** What the new version of a programme would mean for somebody’s own record, and what they say to it. */
@Named
@ViewScoped
public class OwnVersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OwnVersions versions;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long enrolmentId;
    private long shownVersion;
    private transient @Nullable OwnVersionView view;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        var offer = getView().offer();
        shownVersion = offer == null ? -1 : offer.version();
    }

    public OwnVersionView getView() {
        if (view == null) {
            view = versions.version(enrolmentId);
        }
        return view;
    }

    public void move() {
        versions.move(enrolmentId, shownVersion);
        goOn("version.moved");
    }

    public void stay() {
        var back = isFollowed();
        versions.stay(enrolmentId, shownVersion);
        goOn(back ? "version.wentBack" : "version.stayed");
    }

    private void goOn(String notice) {
        messages.info("moving", notice);
        Faces.redirect("my/version/%s", enrolmentId);
    }

    public boolean isOffered() {
        return getView().offer() != null;
    }

    /** Whether they moved already, and would now go back. */
    public boolean isFollowed() {
        var offer = getView().offer();
        return offer != null && offer.state() == OfferState.MOVED;
    }

    public boolean isStaying() {
        var offer = getView().offer();
        return offer != null && offer.state() == OfferState.STAYS;
    }

    /** Whether nothing would be lost. */
    public boolean isFree() {
        var offer = getView().offer();
        return offer != null && offer.crossing().isFree();
    }

    public List<StepRow> getSteps() {
        return words().steps();
    }

    /** What somebody might take for a loss and is none. */
    public List<String> getNotes() {
        return words().notes();
    }

    public List<String> getLosses() {
        return words().losses();
    }

    public String getSummary() {
        return words().summary(
                        getView().number(), Asked.orNotFound(getView().offer()).number());
    }

    public String getTime() {
        return words().time();
    }

    public String getTitle() {
        return getView().definition().title().in(site.getLocale());
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    private CrossingWords words() {
        return new CrossingWords(getView(), Asked.orNotFound(getView().offer()), site.getLocale());
    }
}
