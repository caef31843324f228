package org.peerpath.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.enrolment.service.MyPath;
import org.peerpath.enrolment.service.StudyDraft;
import org.peerpath.enrolment.service.StudyTime;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;

/** Writing down time spent learning on one's own, and seeing what was confirmed of it. */
@Named
@ViewScoped
public class StudyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MyPath myPath;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenCategory;

    /** How long something was expected to take, where a page about it led here. */
    @Inject
    @Param(name = "minutes")
    private @Nullable Integer expected;

    private final StudyDraft draft = new StudyDraft();
    private long enrolmentId;
    private String category = "";
    private String title = "";
    private List<StudyTime.Row> rows = List.of();

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenId);
        category = Asked.orNotFound(givenCategory);
        var view = myPath.path(enrolmentId);
        title = view.category(category).title().in(site.getLocale());
        draft.setDay(view.today());
        if (expected != null && expected > 0) {
            draft.setMinutes(expected);
        }
        rows = myPath.study(enrolmentId, category);
    }

    public void log() {
        myPath.logStudy(enrolmentId, category, draft);
        messages.info("enrolment", "study.logged");
        Faces.redirect("my/study/%s/%s", enrolmentId, category);
    }

    public StudyDraft getDraft() {
        return draft;
    }

    public long getEnrolmentId() {
        return enrolmentId;
    }

    public String getTitle() {
        return title;
    }

    public List<StudyTime.Row> getRows() {
        return rows;
    }
}
