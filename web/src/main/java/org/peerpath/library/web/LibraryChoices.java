package org.peerpath.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;
import org.peerpath.kernel.web.Texts;
import org.peerpath.library.service.LibraryFilter;

/** What can be chosen in the library, in the words and the order of the reader's language. */
@RequestScoped
class LibraryChoices {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    <E extends Enum<E>> List<FilterOption> of(E[] all, @Nullable E chosen) {
        return Arrays.stream(all)
                .map(one -> new FilterOption(one.name(), shown.word(one), one == chosen))
                .toList();
    }

    List<FilterOption> languages(List<String> tags, @Nullable String chosen) {
        return sorted(tags, chosen, shown::language);
    }

    /** International stands first: it belongs to no letter. */
    List<FilterOption> countries(List<String> codes, @Nullable String chosen) {
        var options = new ArrayList<FilterOption>();
        options.add(new FilterOption(
                LibraryFilter.INTERNATIONAL,
                country(LibraryFilter.INTERNATIONAL),
                LibraryFilter.INTERNATIONAL.equals(chosen)));
        options.addAll(sorted(codes, chosen, shown::country));
        return options;
    }

    /** One link for each filter that is set, leading to the list without it. */
    List<FilterLink> removals(LibraryFilter filter, Query here) {
        var links = new ArrayList<FilterLink>();
        add(links, here, "q", filter.words().isEmpty() ? null : "“" + filter.words() + "”");
        add(links, here, "kind", filter.kind() == null ? null : shown.word(filter.kind()));
        add(links, here, "support", filter.type() == null ? null : shown.word(filter.type()));
        add(links, here, "topic", filter.topic() == null ? null : shown.word(filter.topic()));
        add(links, here, "language", filter.language() == null ? null : shown.language(filter.language()));
        add(links, here, "country", filter.country() == null ? null : country(filter.country()));
        return links;
    }

    private static void add(List<FilterLink> links, Query here, String name, @Nullable String label) {
        if (label != null) {
            links.add(new FilterLink(label, here.without(name).toString()));
        }
    }

    private String country(String code) {
        return code.equals(LibraryFilter.INTERNATIONAL)
                ? Texts.say("library", site.getLocale(), "international")
                : shown.country(code);
    }

    private List<FilterOption> sorted(List<String> values, @Nullable String chosen, Function<String, String> label) {
        return values.stream()
                .map(value -> new FilterOption(value, label.apply(value), value.equals(chosen)))
                .sorted(Comparator.comparing(FilterOption::label, Collator.getInstance(site.getLocale())))
                .toList();
    }
}
