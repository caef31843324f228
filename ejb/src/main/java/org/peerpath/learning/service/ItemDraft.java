package org.peerpath.learning.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.WebAddress;
import org.peerpath.learning.ItemPlan;
import org.peerpath.library.ContentNote;

/** What an item is, apart from its words, while somebody settles it. */
public class ItemDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Min(5)
    @Max(24 * 60)
    private @Nullable Integer minutes;

    private List<ContentNote> notes = new ArrayList<>();

    @Size(max = WebAddress.MAX_LENGTH)
    private @Nullable String address;

    private @Nullable Long resource;

    private boolean buildsOn;

    private String module = "";

    static ItemDraft of(ItemHead head) {
        var draft = new ItemDraft();
        draft.minutes = head.minutes();
        draft.notes = new ArrayList<>(head.notes().stream().sorted().toList());
        draft.address = head.address();
        draft.resource = head.resourceId();
        draft.buildsOn = head.buildsOn();
        draft.module = head.module();
        return draft;
    }

    ItemPlan plan() {
        var heavy = EnumSet.noneOf(ContentNote.class);
        heavy.addAll(notes);
        return new ItemPlan(
                minutes, heavy, address == null || address.isBlank() ? null : address.strip(), resource, buildsOn);
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public List<ContentNote> getNotes() {
        return notes;
    }

    public void setNotes(@Nullable List<ContentNote> notes) {
        this.notes = notes == null ? new ArrayList<>() : new ArrayList<>(notes);
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable Long getResource() {
        return resource;
    }

    public void setResource(@Nullable Long resource) {
        this.resource = resource;
    }

    public boolean isBuildsOn() {
        return buildsOn;
    }

    public void setBuildsOn(boolean buildsOn) {
        this.buildsOn = buildsOn;
    }

    public String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module == null ? "" : module;
    }
}
