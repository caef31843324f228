package org.peerpath.library.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.web.Texts;

/** A licence as a person reads it: its name, what it allows in a sentence, and where it can be read in full. */
public record LicenceWords(String name, String meaning, @Nullable String link) {
    private static final Pattern CREATIVE_COMMONS = Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-([0-9]\\.[0-9])");

    static LicenceWords of(@Nullable String spdx, Locale locale) {
        if (spdx == null) {
            return new LicenceWords(say("licence.reserved", locale), say("licence.reserved.what", locale), null);
        }
        if (spdx.equals("LicenseRef-US-Public-Domain")) {
            return new LicenceWords(say("licence.usPublic", locale), say("licence.usPublic.what", locale), null);
        }
        var commons = CREATIVE_COMMONS.matcher(spdx);
        if (!commons.matches()) {
            return new LicenceWords(
                    spdx, say("licence.other.what", locale), "https://spdx.org/licenses/" + spdx + ".html");
        }
        return new LicenceWords(
                "Creative Commons " + commons.group(1) + " " + commons.group(2),
                say("licence.cc.what", locale) + conditions(commons.group(1), locale),
                "https://creativecommons.org/licenses/" + commons.group(1).toLowerCase(Locale.ROOT) + "/"
                        + commons.group(2) + "/");
    }

    private static String conditions(String elements, Locale locale) {
        var conditions = new StringBuilder();
        if (elements.contains("NC")) {
            conditions.append(' ').append(say("licence.cc.nc", locale));
        }
        if (elements.contains("SA")) {
            conditions.append(' ').append(say("licence.cc.sa", locale));
        }
        if (elements.contains("ND")) {
            conditions.append(' ').append(say("licence.cc.nd", locale));
        }
        return conditions.toString();
    }

    private static String say(String key, Locale locale) {
        return Texts.say("library", locale, key);
    }
}
