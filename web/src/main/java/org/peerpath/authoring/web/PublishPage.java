package org.peerpath.authoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.authoring.service.Authoring;
import org.peerpath.authoring.service.PublicationView;
import org.peerpath.authoring.service.Publishing;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** What a draft still lacks before it can be published, and publishing it. */
@Named
@ViewScoped
public class PublishPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Publishing publishing;

    @Inject
    private Authoring authoring;

    @Inject
    private ProgrammeNames names;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long versionId;

    /** As it was shown: whoever publishes publishes what they read. */
    private long shownVersion;

    private transient @Nullable PublicationView view;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        view = publishing.view(versionId);
        shownVersion = view.version();
    }

    public void publish() {
        var programme = getView().programmeId();
        publishing.publish(versionId, shownVersion);
        messages.info("authoring", "publish.done");
        Faces.redirect("authoring/programme/%s", programme);
    }

    public PublicationView getView() {
        if (view == null) {
            view = publishing.view(versionId);
        }
        return view;
    }

    public String getTitle() {
        return names.of(authoring.versions(getView().programmeId()));
    }
}
