package org.peerpath.consent.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.peerpath.consent.service.ConsentRow;
import org.peerpath.consent.service.ConsentView;
import org.peerpath.consent.service.MyConsents;
import org.peerpath.kernel.web.Site;
import org.peerpath.profile.service.MyProfile;

/** What somebody agreed to, all in one place, and everything they did about it. */
@Named
@RequestScoped
public class ConsentsPage {
    @Inject
    private MyConsents consents;

    @Inject
    private MyProfile profile;

    @Inject
    private Site site;

    private List<ConsentView> rows = List.of();
    private List<ConsentRow> history = List.of();
    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void load() {
        rows = consents.all(site.getLocale());
        history = consents.history();
        zone = ZoneId.of(profile.mine().zone());
    }

    public List<ConsentView> getRows() {
        return rows;
    }

    public List<ConsentRow> getHistory() {
        return history;
    }

    public ZoneId getZone() {
        return zone;
    }
}
