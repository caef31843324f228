package org.peerpath.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.directory.service.DirectoryFilter;
import org.peerpath.directory.service.DirectoryPart;
import org.peerpath.directory.service.DirectoryReading;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.organisation.OrganisationKind;
import org.peerpath.organisation.PeerSupportType;

/** The directory's list. All of its state is in the address. */
@Named
@RequestScoped
public class DirectoryPage {
    @Inject
    private DirectoryReading reading;

    @Inject
    private FilterChoices choices;

    @Inject
    private DirectoryChoices ownChoices;

    @Inject
    @Param(name = "country")
    private @Nullable String country;

    @Inject
    @Param(name = "support")
    private @Nullable String type;

    @Inject
    @Param(name = "language")
    private @Nullable String language;

    @Inject
    @Param(name = "kind")
    private @Nullable String kind;

    @Inject
    @Param(name = "after")
    private @Nullable String after;

    private DirectoryFilter filter = DirectoryFilter.ALL;
    private @Nullable Long place;
    private boolean misunderstood;

    @SuppressWarnings("NullAway.Init")
    private DirectoryPart part;

    @PostConstruct
    void load() {
        var typed = new DirectoryFilter.Typed(country, type, language, kind);
        filter = DirectoryFilter.of(typed);
        place = after != null && after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
        misunderstood = !filter.understands(typed) || (after != null && !after.isEmpty() && place == null);
        part = reading.part(filter, place);
    }

    private Query here() {
        return Query.of("/directory")
                .with("country", filter.country())
                .with("support", filter.type())
                .with("language", filter.language())
                .with("kind", filter.kind());
    }

    public DirectoryFilter getFilter() {
        return filter;
    }

    public DirectoryPart getPart() {
        return part;
    }

    /** Something in the address made no sense and was left out. */
    public boolean isMisunderstood() {
        return misunderstood;
    }

    public List<FilterLink> getRemovals() {
        return ownChoices.removals(filter, here());
    }

    public @Nullable String getFirst() {
        return place == null ? null : here().toString();
    }

    public @Nullable String getNext() {
        return part.next() == null ? null : here().with("after", part.next()).toString();
    }

    public List<CountryLink> getCountries() {
        return ownChoices.countries(part.countries(), here(), filter.country());
    }

    public List<FilterOption> getTypes() {
        return choices.of(PeerSupportType.values(), filter.type());
    }

    public List<FilterOption> getLanguages() {
        return choices.languages(part.languages(), filter.language());
    }

    public List<FilterOption> getKinds() {
        return choices.of(OrganisationKind.values(), filter.kind());
    }
}
