package org.peerpath.variant.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.kernel.web.Site;
import org.peerpath.programme.LocalBound;
import org.peerpath.variant.service.VariantPreview;
import org.peerpath.variant.service.VariantView;
import org.peerpath.variant.service.Variants;

/** A programme that is shared with an organisation: choose its own values, read what they change, keep them as a draft. */
@Named
@ViewScoped
public class VariantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Variants variants;

    @Inject
    private Messages messages;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenId;

    private long shareId;

    /** As it was shown: what is kept is what was read. */
    private long newestId;

    private Variants.@Nullable SeenDraft seen;
    private ArrayList<VariantValue> values = new ArrayList<>();
    private boolean looked;

    private transient @Nullable VariantView view;
    private transient @Nullable VariantPreview preview;

    @PostConstruct
    void load() {
        shareId = Asked.orNotFound(givenId);
        var shown = getView();
        newestId = shown.newest().id();
        var made = shown.made();
        seen = made == null || made.draftId() == null
                ? null
                : new Variants.SeenDraft(made.draftId(), made.draftVersion());
        for (int i = 0; i < shown.bounds().size(); i++) {
            var id = shown.bounds().get(i).id();
            values.add(new VariantValue(id, i, shown.values().getOrDefault(id, 0)));
        }
    }

    /** What the chosen values would change. */
    public void look() {
        looked = true;
        preview = null;
    }

    public void keep() {
        var draft = variants.make(shareId, newestId, seen, chosen());
        messages.info("variant", "variant.kept");
        Faces.redirect("authoring/publish/%s", draft);
    }

    private Map<String, Integer> chosen() {
        var chosen = new HashMap<String, Integer>();
        values.forEach(one -> {
            if (one.getValue() != null) {
                chosen.put(one.getId(), one.getValue());
            }
        });
        return chosen;
    }

    /** Nothing before somebody asked for it. */
    public @Nullable VariantPreview getPreview() {
        if (preview == null && looked) {
            preview = variants.preview(shareId, chosen());
        }
        return preview;
    }

    public VariantView getView() {
        if (view == null) {
            view = variants.view(shareId);
        }
        return view;
    }

    public List<VariantValue> getValues() {
        return values;
    }

    /** What it is about; the owner may have changed the list since it was shown. */
    public LocalBound bound(VariantValue value) {
        return getView().bounds().stream()
                .filter(bound -> bound.id().equals(value.getId()))
                .findFirst()
                .orElseGet(() -> new LocalBound(org.peerpath.programme.LocalThing.PLACEMENT, "", List.of(0), 0));
    }

    public int own(LocalBound bound) {
        return getView().own().getOrDefault(bound.id(), 0);
    }

    /** What the variant says now and may no longer say; nothing where it may. */
    public @Nullable Integer lost(LocalBound bound) {
        return getView().lost().get(bound.id());
    }

    public String called(LocalBound bound) {
        return bound.code().isEmpty() ? "" : getView().owners().called(bound).in(site.getLocale());
    }

    public String getTitle() {
        return getView().owners().title().in(site.getLocale());
    }
}
