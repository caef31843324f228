package org.peerpath.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.drafting.Draft;
import org.peerpath.drafting.Framework;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.programme.TextPath;

/** The competences of one framework, ticked where the programme has them. */
@Named
@ViewScoped
public class FrameworkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private DraftWords words;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenCode;

    private long versionId;
    private String code = "";
    private String name = "";
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    private ArrayList<Option> options = new ArrayList<>();
    private List<String> ticked = new ArrayList<>();

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        view = drafting.open(versionId);
        var framework = Framework.named(Asked.orNotFound(givenCode)).orElseThrow(NotFound::new);
        code = framework.code();
        name = framework.name();
        note = framework.note().in(words.locale());
        var draft = Draft.of(view.source());
        for (var one : framework.competences()) {
            options.add(new Option(
                    one.code(),
                    one.area().in(words.locale()) + ": " + one.title().in(words.locale())));
            if (draft.text().has(TextPath.of("competences", framework.codeOf(one)))) {
                ticked.add(one.code());
            }
        }
    }

    public void save() {
        drafting.tick(versionId, code, ticked);
        messages.info("drafting", "part.saved");
        Faces.redirect("authoring/part/%s/competences", versionId);
    }

    public DraftView getView() {
        return view;
    }

    public String getName() {
        return name;
    }

    public String getNote() {
        return note;
    }

    public List<Option> getOptions() {
        return options;
    }

    public List<String> getTicked() {
        return ticked;
    }

    public void setTicked(@Nullable List<String> ticked) {
        this.ticked = ticked == null ? new ArrayList<>() : new ArrayList<>(ticked);
    }
}
