package org.peerpath.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.peerpath.kernel.NotFound;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Messages;
import org.peerpath.organisation.service.OrganisationKeeping;
import org.peerpath.organisation.service.SiteDraft;
import org.peerpath.organisation.service.SiteRow;

/** One place where an organisation meets people; without a second number in the address, a new one. */
@Named
@ViewScoped
public class SitePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OrganisationKeeping keeping;

    @Inject
    private Messages messages;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long givenOrganisation;

    @Inject
    @Param(pathIndex = 1)
    private @Nullable Long siteId;

    private long organisationId;
    private long version;
    private String organisation = "";
    private SiteDraft draft = new SiteDraft();

    @PostConstruct
    void load() {
        organisationId = Asked.orNotFound(givenOrganisation);
        var kept = keeping.organisation(organisationId);
        organisation = kept.entry().name();
        version = kept.version();
        if (siteId != null) {
            var site = kept.sites().stream()
                    .filter(one -> one.id() == siteId)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            show(site);
        }
    }

    private void show(SiteRow site) {
        version = site.version();
        draft = SiteDraft.of(site);
    }

    public void save() {
        if (siteId == null) {
            keeping.addSite(organisationId, version, draft);
        } else {
            keeping.saveSite(organisationId, siteId, version, draft);
        }
        done("site.done");
    }

    public void remove() {
        keeping.removeSite(organisationId, Asked.orNotFound(siteId), version);
        done("site.removed");
    }

    private void done(String notice) {
        messages.info("organisation", notice);
        Faces.redirect("people/organisation/%s", organisationId);
    }

    public boolean isThere() {
        return siteId != null;
    }

    public long getOrganisationId() {
        return organisationId;
    }

    public String getOrganisation() {
        return organisation;
    }

    public SiteDraft getDraft() {
        return draft;
    }
}
