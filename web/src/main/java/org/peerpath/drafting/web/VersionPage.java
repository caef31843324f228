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
import org.peerpath.drafting.service.DraftHistory;
import org.peerpath.drafting.service.DraftView;
import org.peerpath.drafting.service.Drafting;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.programme.ProgrammeFileProblem;
import org.peerpath.programme.ProgrammeReading;
import org.peerpath.programme.TextPath;
import org.peerpath.programme.web.FaultWords;

/** A version at a glance: what is in it, what is not right yet, and where to write which part. */
@Named
@ViewScoped
public class VersionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private DraftHistory history;

    @Inject
    private DraftWords words;

    @Inject
    private FaultWords faults;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long versionId;

    @SuppressWarnings("NullAway.Init")
    private DraftView view;

    private String title = "";
    private ArrayList<SectionRow> about = new ArrayList<>();
    private ArrayList<SectionRow> lists = new ArrayList<>();
    private ArrayList<Trouble> troubles = new ArrayList<>();

    /** One section, with how many things are in it; -1 where it is a form. */
    public record SectionRow(String place, String name, int count) implements Serializable {}

    /** Something that is not right yet, and where. */
    public record Trouble(String place, String where, String sentence) implements Serializable {}

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        view = drafting.open(versionId);
        var draft = Draft.of(view.source());
        title = words.name(draft, TextPath.ROOT);
        Draft.ABOUT.forEach(section -> about.add(new SectionRow(section, words.section(section), -1)));
        Draft.LISTS.forEach(list -> lists.add(new SectionRow(
                list, words.section(list), draft.text().items(TextPath.of(list)).size())));
        ProgrammeReading.of(draft.text()).problems().forEach(problem -> troubles.add(trouble(draft, problem)));
    }

    private Trouble trouble(Draft draft, ProgrammeFileProblem problem) {
        var place = ProblemPlace.in(draft, problem.path());
        var where = place.isRoot() ? "" : PartCrumbs.of(draft, place, words).inWords();
        return new Trouble(place.toString(), where, faults.of(problem));
    }

    public void takeBack() {
        if (view.latest() != null) {
            history.takeBack(versionId, view.latest().number());
            messages.info("drafting", "steps.back");
        }
        Faces.redirect("authoring/version/%s", versionId);
    }

    public void takeAgain() {
        if (view.undone() != null) {
            history.takeAgain(versionId, view.undone().number());
            messages.info("drafting", "steps.again");
        }
        Faces.redirect("authoring/version/%s", versionId);
    }

    public DraftView getView() {
        return view;
    }

    public String getTitle() {
        return title;
    }

    public List<SectionRow> getAbout() {
        return about;
    }

    public List<SectionRow> getLists() {
        return lists;
    }

    public List<Trouble> getTroubles() {
        return troubles;
    }
}
