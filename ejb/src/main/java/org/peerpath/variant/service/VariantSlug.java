package org.peerpath.variant.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The word in the address of a variant: the owner's, and who runs it. */
final class VariantSlug {
    private static final int LONGEST = 40;

    private VariantSlug() {}

    static String of(String owners, String organisation, Predicate<String> taken) {
        var name = Normalizer.normalize(organisation, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var whole = cut(owners + "-" + (name.isEmpty() ? "local" : name), LONGEST);
        var free = whole;
        for (int number = 2; taken.test(free); number++) {
            var end = "-" + number;
            free = cut(whole, LONGEST - end.length()) + end;
        }
        return free;
    }

    private static String cut(String word, int longest) {
        return (word.length() > longest ? word.substring(0, longest) : word).replaceAll("[-.]+$", "");
    }
}
