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
import org.peerpath.learning.service.CourseWords;
import org.peerpath.learning.service.WordsDraft;
import org.peerpath.learning.service.WordsInHand;
import org.peerpath.learning.service.WordsRow;

/** Writing what an item says in one language, beside what it says in another. Nothing typed is lost. */
@Named
@ViewScoped
public class WordsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CourseWords courseWords;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenLanguage;

    private long itemId;
    private String language = "";
    private long version;
    private WordsDraft draft = new WordsDraft();
    private boolean previewed;

    @SuppressWarnings("NullAway.Init")
    private transient WordsInHand view;

    private transient @Nullable WordsRow theirs;

    @PostConstruct
    void load() {
        itemId = Asked.orNotFound(givenId);
        language = Asked.orNotFound(givenLanguage);
        draft = getView().draft();
        version = getView().version();
    }

    /** Shows what was typed as it will be read; nothing is stored. */
    public void preview() {
        previewed = true;
    }

    /** Saves; where somebody else was first, both stand on the page, and saving again is a choice. */
    public void save() {
        var kept = courseWords.write(itemId, language, version, draft);
        version = kept.version();
        if (kept.isConflict()) {
            theirs = kept.theirs();
            messages.problem("learning", "words.conflict");
            return;
        }
        messages.info("learning", "words.saved");
        Faces.redirect("team/item/%s", itemId);
    }

    public WordsInHand getView() {
        if (view == null) {
            view = courseWords.words(itemId, language, site.getLocale());
        }
        return view;
    }

    /** What somebody else wrote meanwhile. */
    public @Nullable WordsRow getTheirs() {
        return theirs;
    }

    public WordsDraft getDraft() {
        return draft;
    }

    public String getLanguage() {
        return language;
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
