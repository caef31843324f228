package org.peerpath.library.service;

import org.jspecify.annotations.Nullable;

/** A reference to an item in the usual order: who, when, what, where. What is not known is left out. */
final class Citation {
    private Citation() {}

    static String of(ItemRow row, ItemFacts facts) {
        var head = row.head();
        var cited = new StringBuilder(head.by());
        if (head.year() != null) {
            cited.append(cited.isEmpty() ? "(" : " (").append(head.year()).append(')');
        }
        sentence(cited, row.text().title());
        if (!head.by().equals(head.organisation())) {
            sentence(cited, head.organisation());
        }
        if (facts.publisher() != null && !facts.publisher().equals(head.organisation())) {
            sentence(cited, facts.publisher());
        }
        var place = facts.doi() != null ? "https://doi.org/" + facts.doi() : facts.url();
        return place == null
                ? cited.append('.').toString()
                : sentence(cited, place).toString();
    }

    private static StringBuilder sentence(StringBuilder cited, @Nullable String part) {
        if (part == null || part.isBlank()) {
            return cited;
        }
        boolean ended = cited.isEmpty() || ".?!".indexOf(cited.charAt(cited.length() - 1)) >= 0;
        return cited.append(cited.isEmpty() ? "" : ended ? " " : ". ").append(part);
    }
}
