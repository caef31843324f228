package org.peerpath.learning.web;

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
import org.peerpath.kernel.web.Site;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.service.CourseMaterial;
import org.peerpath.learning.service.TeamCourse;

/** What the modules of a version hold, for its team: whoever answers for the programme orders and adds. */
@Named
@ViewScoped
public class TeamLearnPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CourseMaterial material;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long versionId;

    @SuppressWarnings("NullAway.Init")
    private transient TeamCourse view;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        getView();
    }

    public void up(long itemId) {
        material.move(itemId, true);
        back("team.moved");
    }

    public void down(long itemId) {
        material.move(itemId, false);
        back("team.moved");
    }

    public void bringBack(long itemId) {
        material.bringBack(itemId);
        back("team.broughtBack");
    }

    public void bringOver(long fromVersionId) {
        material.bringOver(versionId, fromVersionId);
        back("team.broughtOver");
    }

    private void back(String notice) {
        messages.info("learning", notice);
        Faces.redirect("team/learn/%s", versionId);
    }

    public TeamCourse getView() {
        if (view == null) {
            view = material.course(versionId, site.getLocale());
        }
        return view;
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }
}
