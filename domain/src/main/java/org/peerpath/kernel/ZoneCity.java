package org.peerpath.kernel;

import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the town is called whose clock a time is read off: {@code Europe/Bucharest} is Bucarest to a Spanish reader. */
public final class ZoneCity {
    private static final ResourceBundle.Control NO_GUESSING =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ZoneCity() {}

    /** The town in this language; where we know no other word for it, as the zone itself has it. */
    public static String in(Locale language, ZoneId zone) {
        var id = zone.getId();
        var key = id.replace('/', '.');
        var words = ResourceBundle.getBundle(
                ZoneCity.class.getName(), language, ZoneCity.class.getClassLoader(), NO_GUESSING);
        return words.containsKey(key)
                ? words.getString(key)
                : id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
