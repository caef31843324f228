package org.peerpath.kernel.service;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How a calendar file (RFC 5545) is written: moments in UTC, text with its signs escaped, long lines folded. */
public final class CalendarText {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets, without the line break. */
    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /** The lines of a file, each ended and none too long. */
    public static String of(List<String> lines) {
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    public static String moment(Instant instant) {
        return UTC.format(instant);
    }

    /** What makes a UID ours. */
    public static String host(String address) {
        var host = URI.create(address).getHost();
        return host == null ? "localhost" : host;
    }

    /** Backslash, semicolon, comma and line break mean something to a calendar; other control characters have no place. */
    public static String escape(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Breaks a long line between characters, never inside one, and begins each next line with a space. */
    private static void fold(String line, StringBuilder file) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                file.append("\r\n ");
                used = 1;
            }
            file.append(character);
            used += octets;
            i += character.length();
        }
        file.append("\r\n");
    }
}
