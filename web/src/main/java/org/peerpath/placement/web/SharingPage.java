package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.identity.Roles;
import org.peerpath.identity.service.Actor;
import org.peerpath.kernel.web.Messages;
import org.peerpath.placement.service.ReadRow;
import org.peerpath.placement.service.ReaderRow;
import org.peerpath.placement.service.ShareRow;
import org.peerpath.placement.service.SharingReflections;
import org.peerpath.profile.service.MyProfile;

/** What somebody shared, with whom, who read it when, and how to end it. */
@Named
@ViewScoped
public class SharingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SharingReflections sharing;

    @Inject
    private MyProfile profile;

    @Inject
    private Messages messages;

    @Inject
    private Actor actor;

    @Inject
    @Param
    private @Nullable Long before;

    /** As they were shown: a button ends what stood beside it, whatever was shared since. */
    private List<ShareRow> rows = List.of();

    private List<ReaderRow> named = List.of();
    private List<ReadRow> reads = List.of();
    private ZoneId zone = ZoneId.of("UTC");
    private boolean more;

    @PostConstruct
    void load() {
        if (!actor.holds(Roles.TRAINEE)) {
            return;
        }
        var found = sharing.mine(before == null ? Long.MAX_VALUE : before);
        more = found.size() > SharingReflections.PAGE;
        rows = List.copyOf(found.subList(0, Math.min(found.size(), SharingReflections.PAGE)));
        var ids = rows.stream().map(ShareRow::id).toList();
        named = List.copyOf(sharing.named(ids));
        reads = List.copyOf(sharing.reads(ids));
        zone = ZoneId.of(profile.mine().zone());
    }

    public void end(long shareId) {
        sharing.end(shareId);
        messages.info("placement", "share.ended");
        Faces.redirect("my/sharing");
    }

    public List<ShareRow> getRows() {
        return rows;
    }

    public String namesOf(long shareId) {
        return named.stream()
                .filter(row -> row.shareId() == shareId)
                .map(ReaderRow::name)
                .collect(Collectors.joining(", "));
    }

    public List<ReadRow> readsOf(long shareId) {
        return reads.stream().filter(row -> row.shareId() == shareId).toList();
    }

    public ZoneId getZone() {
        return zone;
    }

    public boolean isMore() {
        return more;
    }

    public long getLast() {
        return rows.get(rows.size() - 1).id();
    }
}
