package org.peerpath.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.directory.service.CountryCount;
import org.peerpath.directory.service.DirectoryFilter;
import org.peerpath.kernel.web.FilterLink;
import org.peerpath.kernel.web.FilterOption;
import org.peerpath.kernel.web.Query;
import org.peerpath.kernel.web.Shown;
import org.peerpath.kernel.web.Site;

/** What can be chosen in the directory, in the words and the order of the reader's language. */
@RequestScoped
class DirectoryChoices {
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
        return tags.stream()
                .map(tag -> new FilterOption(tag, shown.language(tag), tag.equals(chosen)))
                .sorted(Comparator.comparing(FilterOption::label, collator()))
                .toList();
    }

    List<CountryLink> countries(List<CountryCount> counts, Query here, @Nullable String chosen) {
        return counts.stream()
                .map(count -> new CountryLink(
                        shown.country(count.country()),
                        count.organisations(),
                        here.with("country", count.country()).toString(),
                        count.country().equals(chosen)))
                .sorted(Comparator.comparing(CountryLink::name, collator()))
                .toList();
    }

    /** One link for each filter that is set, leading to the list without it. */
    List<FilterLink> removals(DirectoryFilter filter, Query here) {
        var links = new ArrayList<FilterLink>();
        add(links, here, "country", filter.country() == null ? null : shown.country(filter.country()));
        add(links, here, "support", filter.type() == null ? null : shown.word(filter.type()));
        add(links, here, "language", filter.language() == null ? null : shown.language(filter.language()));
        add(links, here, "kind", filter.kind() == null ? null : shown.word(filter.kind()));
        return links;
    }

    private static void add(List<FilterLink> links, Query here, String name, @Nullable String label) {
        if (label != null) {
            links.add(new FilterLink(label, here.without(name).toString()));
        }
    }

    private Collator collator() {
        return Collator.getInstance(site.getLocale());
    }
}
