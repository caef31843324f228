package org.peerpath.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.FilterChoices;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.library.service.LibraryFilter;

/** What is chosen only in the library: a country or none in particular, and each filter taken away again. */
@RequestScoped
class LibraryChoices {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    @Inject
    private FilterChoices choices;

    /** International stands first: it belongs to no letter. */
    List<FilterOption> countries(List<String> codes, @Nullable String chosen) {
        var options = new ArrayList<FilterOption>();
        options.add(new FilterOption(
                LibraryFilter.INTERNATIONAL,
                country(LibraryFilter.INTERNATIONAL),
                LibraryFilter.INTERNATIONAL.equals(chosen)));
        options.addAll(choices.countries(codes, chosen));
        return options;
    }

    /** One link for each filter that is set, leading to the list without it. */
    List<FilterLink> removals(LibraryFilter filter, Query here) {
        var words = filter.words().isEmpty() ? null : "“" + filter.words() + "”";
        var kind = filter.kind() == null ? null : shown.word(filter.kind());
        var type = filter.type() == null ? null : shown.word(filter.type());
        var topic = filter.topic() == null ? null : shown.word(filter.topic());
        var language = filter.language() == null ? null : shown.language(filter.language());
        var country = filter.country() == null ? null : country(filter.country());
        return Stream.of(
                        FilterLink.without("q", words, here),
                        FilterLink.without("kind", kind, here),
                        FilterLink.without("support", type, here),
                        FilterLink.without("topic", topic, here),
                        FilterLink.without("language", language, here),
                        FilterLink.without("country", country, here))
                .flatMap(link -> link)
                .toList();
    }

    private String country(String code) {
        return code.equals(LibraryFilter.INTERNATIONAL)
                ? Texts.say("library", site.getLocale(), "international")
                : shown.country(code);
    }
}
