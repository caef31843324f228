package org.peerpath.assessment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.assessment.service.EssayDraft;
import org.peerpath.assessment.service.EssayView;
import org.peerpath.assessment.service.MyWork;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;

/** Writing a text: kept while it is written, handed in as a second step. */
@Named
@ViewScoped
public class EssayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyWork myWork;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenComponent;

    private long enrolmentId;
    private String component = "";

    @SuppressWarnings("NullAway.Init")
    private EssayView view;

    private final EssayDraft draft = new EssayDraft();
    private int attempt;
    private long version;
    private @Nullable Instant savedAt;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        component = Asked.orNotFound(givenComponent);
        view = myWork.essay(enrolmentId, component);
        draft.setText(view.text());
        attempt = view.attempt();
        version = view.version();
        savedAt = view.savedAt();
    }

    /** Keeps the draft and stays, while somebody is writing. */
    public void keep() {
        version = myWork.save(enrolmentId, component, attempt, version, draft);
        savedAt = clock.instant();
    }

    public void save() {
        keep();
        messages.info("assessment", "essay.saved");
        Faces.redirect("my/essay/%s/%s", enrolmentId, component);
    }

    /** Keeps the draft and goes to the page that says what handing in means. */
    public void goOn() {
        keep();
        Faces.redirect("my/hand-in/%s/%s", enrolmentId, component);
    }

    public EssayView getView() {
        return view;
    }

    public EssayDraft getDraft() {
        return draft;
    }

    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
