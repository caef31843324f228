package org.peerpath.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.directory.service.CountryCount;
import org.peerpath.directory.service.DirectoryFilter;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Shown;

/** What is chosen only in the directory: a country by its link, and each filter taken away again. */
@RequestScoped
class DirectoryChoices {
    @Inject
    private Shown shown;

    @Inject
    private FilterChoices choices;

    List<CountryLink> countries(List<CountryCount> counts, Query here, @Nullable String chosen) {
        return counts.stream()
                .map(count -> new CountryLink(
                        shown.country(count.country()),
                        count.organisations(),
                        here.with("country", count.country()).toString(),
                        count.country().equals(chosen)))
                .sorted(choices.byName(CountryLink::name))
                .toList();
    }

    /** One link for each filter that is set, leading to the list without it. */
    List<FilterLink> removals(DirectoryFilter filter, Query here) {
        var country = filter.country() == null ? null : shown.country(filter.country());
        var type = filter.type() == null ? null : shown.word(filter.type());
        var language = filter.language() == null ? null : shown.language(filter.language());
        var kind = filter.kind() == null ? null : shown.word(filter.kind());
        return Stream.of(
                        FilterLink.without("country", country, here),
                        FilterLink.without("support", type, here),
                        FilterLink.without("language", language, here),
                        FilterLink.without("kind", kind, here))
                .flatMap(link -> link)
                .toList();
    }
}
