package org.peerpath.programme;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Lengths of time as files write them: {@code 4 h}, {@code 2 h 30}, {@code 45 min}. */
final class WrittenTime {
    private static final Pattern MINUTES = Pattern.compile("(?:(\\d{1,4}) h(?: (\\d{1,2}))?|(\\d{1,5}) min)");
    private static final int HOUR = 60;

    private WrittenTime() {}

    /** In minutes; nothing where it is no time, or none at all. */
    static OptionalInt read(String text) {
        var matcher = MINUTES.matcher(text);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int minutes = matcher.group(3) != null
                ? Integer.parseInt(matcher.group(3))
                : Integer.parseInt(matcher.group(1)) * HOUR
                        + (matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
        return minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    static String of(int minutes) {
        if (minutes < HOUR) {
            return minutes + " min";
        }
        return minutes / HOUR + " h" + (minutes % HOUR == 0 ? "" : " " + minutes % HOUR);
    }
}
