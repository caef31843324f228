package org.peerpath.print.service;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * What a page can be set in, in the order of preference: the first one that has every letter of a text sets the
 * whole text, so that no name is drawn in two designs.
 */
public enum Typeface {
    ATKINSON("AtkinsonHyperlegibleNext"),
    LATIN_GREEK_CYRILLIC("NotoSans", UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    ARABIC("NotoSansArabic", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew", UnicodeScript.HEBREW),
    ARMENIAN("NotoSansArmenian", UnicodeScript.ARMENIAN),
    GEORGIAN("NotoSansGeorgian", UnicodeScript.GEORGIAN);

    private static final Set<UnicodeScript> IN_ALL =
            Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    /** The family's name in the style sheet, and the beginning of its file names. */
    private final String family;

    /** The scripts it is used for. It may hold letters of others, which would need joining that is not done here. */
    private final Set<UnicodeScript> scripts;

    Typeface(String family, UnicodeScript... scripts) {
        this.family = family;
        this.scripts = Set.of(scripts);
    }

    boolean isFor(int letter) {
        if (this == ATKINSON && Character.getType(letter) == Character.NON_SPACING_MARK) {
            return false; // Its loose accents are drawn beside their letters; those of the others stand over them.
        }
        var script = UnicodeScript.of(letter);
        return IN_ALL.contains(script) || scripts.contains(script);
    }

    /** Its name in a style sheet. */
    public String family() {
        return family;
    }

    /** The regular and the bold cut. */
    enum Cut {
        REGULAR(400, "_400Regular.ttf"),
        BOLD(700, "_700Bold.ttf");

        private final int weight;
        private final String ending;

        Cut(int weight, String ending) {
            this.weight = weight;
            this.ending = ending;
        }

        int weight() {
            return weight;
        }

        String fileOf(Typeface typeface) {
            return "fonts/" + typeface.family + ending;
        }
    }
}
