package org.peerpath.moodle.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.moodle.ImportState;
import org.peerpath.moodle.MoodleRule;
import org.peerpath.moodle.service.Chosen;
import org.peerpath.moodle.service.ImportView;
import org.peerpath.moodle.service.MoodleDoor;
import org.peerpath.moodle.service.MoodleLook;
import org.peerpath.moodle.service.MoodleTakeover;

/** A course comes along from Moodle: choose its backup, read what would come and choose where, then read what came. */
@Named
@ViewScoped
public class MoodlePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private MoodleLook looking;

    @Inject
    private MoodleTakeover takeover;

    @Inject
    private PieceWording words;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long givenImport;

    private long versionId;
    private transient @Nullable Part file;
    private String language = "";
    private boolean quizzes = true;
    private ArrayList<SectionChoice> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private transient MoodleDoor door;

    private transient @Nullable ImportView view;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenId);
        language = getDoor().languages().contains(site.getLocale().getLanguage())
                ? site.getLocale().getLanguage()
                : getDoor().languages().get(0);
        var shown = getView();
        if (shown != null && shown.state() == ImportState.SEEN) {
            quizzes = !shown.variant();
            shown.course().sections().forEach(section -> choices.add(SectionChoice.sensible(section, shown)));
        }
    }

    /** Reads the backup; what would come stands on a page of its own then. */
    public void look() {
        var part = Asked.orNotFound(file);
        try {
            MoodleRule.A_BACKUP_IS_SMALL_ENOUGH.require(part.getSize() <= MoodleLook.BYTES_MAX);
            long seen = looking.look(versionId, language, part::getInputStream);
            Faces.redirect("authoring/moodle/%s/%s", versionId, seen);
        } finally {
            delete(part);
        }
    }

    /** The backup goes at once: people may stand in it. */
    private static void delete(Part part) {
        try {
            part.delete();
        } catch (IOException gone) {
            // The server deletes it at the end of the request as well.
        }
    }

    public void takeOver() {
        var places = choices.stream().map(SectionChoice::getPlace).toList();
        takeover.takeOver(versionId, importId(), new Chosen(places, quizzes));
        messages.info("moodle", "taken.over");
        Faces.redirect("authoring/moodle/%s/%s", versionId, importId());
    }

    public void takeBack() {
        takeover.takeBack(versionId, importId());
        messages.info("moodle", "taken.back");
        Faces.redirect("authoring/moodle/%s/%s", versionId, importId());
    }

    public void forget() {
        if (!takeover.forget(versionId, importId())) {
            Faces.redirect("authoring/moodle/%s/%s", versionId, importId());
            return;
        }
        messages.info("moodle", "forgotten");
        Faces.redirect("authoring/moodle/%s", versionId);
    }

    /** The report as a table to keep. */
    public void keep() throws IOException {
        var bytes = new ReportFile(words, site.getLocale()).of(Asked.orNotFound(getView()));
        Faces.sendFile(bytes, "moodle-report.csv", true);
    }

    private long importId() {
        return Asked.orNotFound(givenImport);
    }

    public MoodleDoor getDoor() {
        if (door == null) {
            door = looking.door(versionId, site.getLocale());
        }
        return door;
    }

    /** What was looked at; nothing where the page is for choosing a backup. */
    public @Nullable ImportView getView() {
        if (view == null && givenImport != null) {
            view = looking.open(versionId, givenImport, site.getLocale());
        }
        return view;
    }

    public long getMegabytes() {
        return MoodleLook.BYTES_MAX / MEGABYTE;
    }

    public List<SectionChoice> getChoices() {
        return choices;
    }

    /** A new module for a section, where the draft can have one. */
    public List<String> getNewPlaces() {
        var shown = getView();
        return shown == null || shown.variant() ? List.of() : List.of(Chosen.NEW);
    }

    public boolean isQuizzes() {
        return quizzes;
    }

    public void setQuizzes(boolean quizzes) {
        this.quizzes = quizzes;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language == null ? "" : language;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
