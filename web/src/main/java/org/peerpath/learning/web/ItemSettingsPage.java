package org.peerpath.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.service.CourseFiles;
import org.peerpath.learning.service.CourseMaterial;
import org.peerpath.learning.service.FileRow;
import org.peerpath.learning.service.ItemDraft;
import org.peerpath.learning.service.ItemInHand;
import org.peerpath.learning.service.LibraryRow;
import org.peerpath.library.ContentNote;

/** What an item is, apart from its words: how long it takes, what is heavy in it, where it lies, whether it is there. */
@Named
@ViewScoped
public class ItemSettingsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;

    @Inject
    private CourseMaterial material;

    @Inject
    private CourseFiles files;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private transient @Nullable Part file;
    private String place = "";
    private long itemId;
    private long version;
    private ItemDraft draft = new ItemDraft();

    @SuppressWarnings("NullAway.Init")
    private transient ItemInHand view;

    @PostConstruct
    void load() {
        itemId = Asked.orNotFound(givenId);
        version = getView().item().head().version();
        draft = getView().draft();
    }

    public void settle() {
        material.settle(itemId, version, draft);
        messages.info("learning", "item.settled");
        Faces.redirect("team/item/%s", itemId);
    }

    public void remove() {
        material.remove(itemId, version);
        messages.info("learning", "item.removed");
        Faces.redirect("team/learn/%s", getView().item().head().programmeVersionId());
    }

    /** A file for the item; for a film also what is said in it, in one language. */
    public void give() {
        var part = Asked.orNotFound(file);
        var submitted = part.getSubmittedFileName();
        var name = submitted == null ? "" : submitted;
        if (place.isEmpty()) {
            files.give(itemId, bytes(part), name);
        } else {
            files.caption(itemId, place, bytes(part), name);
        }
        messages.info("learning", "file.given");
        Faces.redirect("team/item/%s", itemId);
    }

    private static byte[] bytes(Part part) {
        try (var in = part.getInputStream()) {
            return in.readNBytes(CourseFiles.BYTES_MAX + 1);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public List<FileRow> getFiles() {
        return getView().item().head().kind().isCarryingFile() ? files.of(itemId) : List.of();
    }

    /** Which files can be given, in words. */
    public String getHint() {
        return Texts.say(
                "learning",
                site.getLocale(),
                "file.kinds." + getView().item().head().kind().name());
    }

    public int getMegabytes() {
        return CourseFiles.BYTES_MAX / MEGABYTE;
    }

    /** Nothing for the film itself, or the language of its captions. */
    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public ItemInHand getView() {
        if (view == null) {
            view = material.item(itemId, site.getLocale());
        }
        return view;
    }

    public List<String> getLanguages() {
        return getView().languages();
    }

    public List<LibraryRow> getLibrary() {
        return getView().item().head().kind() == ItemKind.LIBRARY_ITEM
                ? material.library("", site.getLocale())
                : List.of();
    }

    public ContentNote[] getNotes() {
        return ContentNote.values();
    }

    public ItemDraft getDraft() {
        return draft;
    }
}
