package org.peerpath.placement.web;

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
import org.peerpath.placement.service.DayInHand;
import org.peerpath.placement.service.ReaderChoice;
import org.peerpath.placement.service.ShareDraft;
import org.peerpath.placement.service.SharingReflections;

/** Before a reflection is shared: exactly the words that will be copied, and exactly the people who will read them. */
@Named
@ViewScoped
public class SharePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SharingReflections sharing;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private final ShareDraft draft = new ShareDraft();
    private long entryId;
    private @Nullable DayInHand day;
    private List<ReaderChoice> readers = List.of();

    @PostConstruct
    void load() {
        entryId = Asked.orNotFound(givenId);
        day = sharing.day(entryId);
        readers = List.copyOf(sharing.readers(entryId));
    }

    public void share() {
        sharing.share(entryId, draft);
        messages.info("placement", "share.done");
        Faces.redirect("my/sharing");
    }

    public ShareDraft getDraft() {
        return draft;
    }

    public DayInHand getDay() {
        return Asked.orNotFound(day);
    }

    public String getWords() {
        var words = getDay().draft().getReflection();
        return words == null ? "" : words;
    }

    public List<ReaderChoice> getReaders() {
        return readers;
    }
}
