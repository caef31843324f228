package org.peerpath.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.service.CourseMaterial;
import org.peerpath.learning.service.ItemDraft;
import org.peerpath.learning.service.LibraryRow;
import org.peerpath.learning.service.ModuleRow;
import org.peerpath.learning.service.WordsDraft;
import org.peerpath.library.ContentNote;

/** Adding something to a module, in the language in which the page is read; other languages follow. */
@Named
@ViewScoped
public class NewItemPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CourseMaterial material;

    @Inject
    private Site site;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenVersion;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable String givenModule;

    @Inject
    @Param(pathIndex = 2)
    private @Nullable String givenKind;

    private final ItemDraft draft = new ItemDraft();
    private final WordsDraft words = new WordsDraft();
    private long versionId;
    private String module = "";
    private String moduleTitle = "";
    private ItemKind kind = ItemKind.PAGE;
    private boolean previewed;

    @PostConstruct
    void load() {
        versionId = Asked.orNotFound(givenVersion);
        module = Asked.orNotFound(givenModule);
        kind = Arrays.stream(ItemKind.values())
                .filter(one -> one.name().equals(givenKind))
                .findFirst()
                .orElseThrow(NotFound::new);
        ModuleRow found = material.module(versionId, module, site.getLocale());
        moduleTitle = found.title();
    }

    /** Shows what was typed as it will be read; nothing is stored. */
    public void preview() {
        previewed = true;
    }

    public void add() {
        var id = material.add(versionId, module, kind, site.getLocale().getLanguage(), draft, words);
        messages.info("learning", "new.added");
        Faces.redirect("team/item/%s", id);
    }

    public List<LibraryRow> getLibrary() {
        return kind == ItemKind.LIBRARY_ITEM ? material.library("", site.getLocale()) : List.of();
    }

    public ContentNote[] getNotes() {
        return ContentNote.values();
    }

    public ItemDraft getDraft() {
        return draft;
    }

    public WordsDraft getWords() {
        return words;
    }

    public long getVersionId() {
        return versionId;
    }

    public String getModuleTitle() {
        return moduleTitle;
    }

    public ItemKind getKind() {
        return kind;
    }

    public boolean isPreviewed() {
        return previewed;
    }
}
