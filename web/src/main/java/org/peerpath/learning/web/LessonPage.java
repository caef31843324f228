package org.peerpath.learning.web;

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
import org.peerpath.learning.service.AnswerDraft;
import org.peerpath.learning.service.Learning;
import org.peerpath.learning.service.LessonView;
import org.peerpath.library.ContentNote;

/** One thing to read or to do. What is heavy in it is said before it is opened. */
@Named
@ViewScoped
public class LessonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Learning learning;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenEnrolment;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long givenItem;

    /** Somebody read what is heavy in it, and wants to read on. */
    @Inject
    @Param(name = "open")
    private @Nullable String open;

    private final AnswerDraft draft = new AnswerDraft();
    private long enrolmentId;
    private long itemId;

    @SuppressWarnings("NullAway.Init")
    private transient LessonView view;

    @PostConstruct
    void load() {
        enrolmentId = Asked.orNotFound(givenEnrolment);
        itemId = Asked.orNotFound(givenItem);
        draft.setAnswer(getView().answer());
    }

    public void mark() {
        learning.mark(enrolmentId, itemId);
        back("lesson.marked");
    }

    public void unmark() {
        learning.unmark(enrolmentId, itemId);
        back("lesson.unmarked");
    }

    public void keepAnswer() {
        learning.keepAnswer(enrolmentId, itemId, draft);
        back("lesson.kept");
    }

    /** To the same place, opened as it was. */
    private void back(String notice) {
        messages.info("learning", notice);
        Faces.redirect("my/lesson/%s/%s?open=yes", enrolmentId, itemId);
    }

    public LessonView getView() {
        if (view == null) {
            view = learning.lesson(enrolmentId, itemId, open != null, site.getLocale());
        }
        return view;
    }

    /** What is heavy in it, in the order in which it is always said. */
    public List<ContentNote> getNotes() {
        return getView().head().notes().stream().sorted().toList();
    }

    /** The site to which a link leads, so that nobody is taken by surprise. */
    public String getHost() {
        return Hosts.of(getView().head().address());
    }

    public AnswerDraft getDraft() {
        return draft;
    }
}
