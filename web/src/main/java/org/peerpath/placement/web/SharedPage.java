package org.peerpath.placement.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.placement.service.SharedRow;
import org.peerpath.placement.service.SharedView;
import org.peerpath.placement.service.SharedWithMe;
import org.peerpath.placement.service.SharingReflections;
import org.peerpath.profile.service.MyProfile;

/** What was shared with somebody: the list without words, or one with them. */
@Named
@RequestScoped
public class SharedPage {
    @Inject
    private SharedWithMe shared;

    @Inject
    private MyProfile profile;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String place;

    @Inject
    @Param
    private @Nullable Long before;

    private List<SharedRow> rows = List.of();
    private @Nullable SharedView view;
    private ZoneId zone = ZoneId.of("UTC");
    private boolean more;

    @PostConstruct
    void load() {
        zone = ZoneId.of(profile.mine().zone());
        if (place != null && !place.isEmpty()) {
            view = shared.read(Asked.orNotFound(place.matches("[0-9]{1,18}") ? Long.valueOf(place) : null));
            return;
        }
        var found = shared.all(before == null ? Long.MAX_VALUE : before);
        more = found.size() > SharingReflections.PAGE;
        rows = found.subList(0, Math.min(found.size(), SharingReflections.PAGE));
    }

    public List<SharedRow> getRows() {
        return rows;
    }

    public @Nullable SharedView getView() {
        return view;
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
