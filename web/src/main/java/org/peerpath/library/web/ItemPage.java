package org.peerpath.library.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.Asked;
import org.peerpath.kernel.web.Site;
import org.peerpath.library.Audience;
import org.peerpath.library.ContentNote;
import org.peerpath.library.service.ItemView;
import org.peerpath.library.service.LibraryReading;

/** One item of the library: what it is, what to know before opening it, and how it may be used. */
@Named
@RequestScoped
public class ItemPage {
    @Inject
    private LibraryReading reading;

    @Inject
    private Site site;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable Long id;

    @SuppressWarnings("NullAway.Init")
    private ItemView item;

    @SuppressWarnings("NullAway.Init")
    private LicenceWords licence;

    @PostConstruct
    void load() {
        item = reading.item(Asked.orNotFound(id), site.getLocale());
        licence = LicenceWords.of(item.facts().licence(), site.getLocale());
    }

    public ItemView getItem() {
        return item;
    }

    public LicenceWords getLicence() {
        return licence;
    }

    public List<ContentNote> getNotes() {
        return item.row().head().contentNotes().stream().sorted().toList();
    }

    public List<Audience> getAudiences() {
        return item.facts().audiences().stream().sorted().toList();
    }

    /** The site that a link leads to, so that nobody is surprised. */
    public String getHost() {
        var link = item.facts().link();
        var host = link == null ? "" : URI.create(link).getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
