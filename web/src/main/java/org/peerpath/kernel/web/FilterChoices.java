package org.peerpath.kernel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What can be chosen to narrow a list, in the words and the order of the reader's language. */
@RequestScoped
public class FilterChoices {
    @Inject
    private Shown shown;

    @Inject
    private Site site;

    /** Kinds and types, in the order in which they are declared. */
    public <E extends Enum<E>> List<FilterOption> of(E[] all, @Nullable E chosen) {
        return Arrays.stream(all)
                .map(one -> new FilterOption(one.name(), shown.word(one), one == chosen))
                .toList();
    }

    public List<FilterOption> languages(List<String> tags, @Nullable String chosen) {
        return sorted(tags, chosen, shown::language);
    }

    public List<FilterOption> countries(List<String> codes, @Nullable String chosen) {
        return sorted(codes, chosen, shown::country);
    }

    /** Orders by a name as a dictionary of the reader's language does. */
    public <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(name, Collator.getInstance(site.getLocale()));
    }

    private List<FilterOption> sorted(List<String> values, @Nullable String chosen, Function<String, String> label) {
        return values.stream()
                .map(value -> new FilterOption(value, label.apply(value), value.equals(chosen)))
                .sorted(byName(FilterOption::label))
                .toList();
    }
}
