package org.peerpath.library.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Site;
import org.peerpath.library.ResourceKind;
import org.peerpath.library.Topic;
import org.peerpath.library.service.LibraryCursor;
import org.peerpath.library.service.LibraryFilter;
import org.peerpath.library.service.LibraryReading;
import org.peerpath.library.service.LibraryShelf;
import org.peerpath.organisation.PeerSupportType;

/** The library's list. All of its state is in the address, so that a search can be kept, sent and gone back to. */
@Named
@RequestScoped
public class LibraryPage {
    @Inject
    private LibraryReading reading;

    @Inject
    private FilterChoices choices;

    @Inject
    private LibraryChoices ownChoices;

    @Inject
    private Site site;

    @Inject
    @Param(name = "q")
    private @Nullable String words;

    @Inject
    @Param(name = "kind")
    private @Nullable String kind;

    @Inject
    @Param(name = "support")
    private @Nullable String type;

    @Inject
    @Param(name = "topic")
    private @Nullable String topic;

    @Inject
    @Param(name = "language")
    private @Nullable String language;

    @Inject
    @Param(name = "country")
    private @Nullable String country;

    @Inject
    @Param(name = "after")
    private @Nullable String after;

    private LibraryFilter filter = LibraryFilter.EVERYTHING;
    private @Nullable LibraryCursor cursor;
    private boolean misunderstood;

    @SuppressWarnings("NullAway.Init")
    private LibraryShelf shelf;

    @PostConstruct
    void load() {
        var typed = new LibraryFilter.Typed(words, kind, type, topic, language, country);
        filter = LibraryFilter.of(typed);
        cursor = after == null ? null : LibraryCursor.read(after).orElse(null);
        misunderstood = !filter.understands(typed) || (after != null && !after.isEmpty() && cursor == null);
        shelf = reading.shelf(filter, cursor, site.getLocale());
    }

    private Query here() {
        return Query.of("/library")
                .with("q", filter.words())
                .with("kind", filter.kind())
                .with("support", filter.type())
                .with("topic", filter.topic())
                .with("language", filter.language())
                .with("country", filter.country());
    }

    public LibraryFilter getFilter() {
        return filter;
    }

    public LibraryShelf getShelf() {
        return shelf;
    }

    /** Something in the address made no sense and was left out. */
    public boolean isMisunderstood() {
        return misunderstood;
    }

    /** Whether the choices stand open: not when only words were searched, so that a phone shows what was found. */
    public boolean isNarrowed() {
        return !new LibraryFilter(filter.words(), null, null, null, null, null).equals(filter);
    }

    public List<FilterLink> getRemovals() {
        return ownChoices.removals(filter, here());
    }

    public @Nullable String getFirst() {
        return cursor == null ? null : here().toString();
    }

    public @Nullable String getNext() {
        return shelf.next() == null ? null : here().with("after", shelf.next()).toString();
    }

    public List<FilterOption> getKinds() {
        return choices.of(ResourceKind.values(), filter.kind());
    }

    public List<FilterOption> getTypes() {
        return choices.of(PeerSupportType.values(), filter.type());
    }

    public List<FilterOption> getTopics() {
        return choices.of(Topic.values(), filter.topic());
    }

    public List<FilterOption> getLanguages() {
        return choices.languages(shelf.languages(), filter.language());
    }

    public List<FilterOption> getCountries() {
        return ownChoices.countries(shelf.countries(), filter.country());
    }
}
