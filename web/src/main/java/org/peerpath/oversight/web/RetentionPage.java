package org.peerpath.oversight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.peerpath.oversight.service.Retention;
import org.peerpath.oversight.service.RetentionRow;
import org.peerpath.profile.service.MyProfile;

/** How long what is kept, and when that was seen to. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject
    private Retention retention;

    @Inject
    private MyProfile profile;

    private List<RetentionRow> rows = List.of();
    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void load() {
        rows = retention.all();
        zone = ZoneId.of(profile.mine().zone());
    }

    public List<RetentionRow> getRows() {
        return rows;
    }

    public ZoneId getZone() {
        return zone;
    }
}
