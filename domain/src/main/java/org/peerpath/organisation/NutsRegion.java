package org.peerpath.organisation;

import java.util.regex.Pattern;

/**
 * Regions of Europe by their NUTS code. The code begins with the country, except that NUTS writes EL for Greece and UK
 * for the United Kingdom, where ISO 3166 writes GR and GB.
 */
public final class NutsRegion {
    private static final Pattern TO_LEVEL_TWO = Pattern.compile("[A-Z]{2}[0-9A-Z]{0,2}");

    private NutsRegion() {}

    /** Whether the code, down to level 2, lies in the country with this ISO 3166-1 alpha-2 code. */
    public static boolean liesIn(String code, String country) {
        return TO_LEVEL_TWO.matcher(code).matches() && code.startsWith(prefix(country));
    }

    private static String prefix(String country) {
        return switch (country) {
            case "GR" -> "EL";
            case "GB" -> "UK";
            default -> country;
        };
    }
}
