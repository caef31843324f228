package org.peerpath.learning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions in the format that browsers read (WebVTT): checked before they are kept, so that they are there when needed. */
public final class WebVtt {
    private static final String BEGINNING = "WEBVTT";
    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})[ \\t]+-->[ \\t]+(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?:[ \\t].*)?");

    private WebVtt() {}

    /** The captions as UTF-8 without a mark at their beginning; nothing if they are none. */
    public static Optional<byte[]> read(byte[] file) {
        return decoded(file).filter(WebVtt::isWellFormed).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The word at its beginning, at least one cue, and each cue ends after it begins. */
    private static boolean isWellFormed(String text) {
        var lines = text.split("\\R", -1);
        if (!lines[0].equals(BEGINNING) && !lines[0].startsWith(BEGINNING + " ") || text.indexOf('\0') >= 0) {
            return false;
        }
        int cues = 0;
        for (var line : lines) {
            if (line.contains("-->")) {
                var times = TIMES.matcher(line);
                if (!times.matches() || millis(times, 1) >= millis(times, 5)) {
                    return false;
                }
                cues++;
            }
        }
        return cues > 0;
    }

    private static long millis(Matcher times, int group) {
        var hours = times.group(group);
        long minutes = (hours == null ? 0 : Long.parseLong(hours)) * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000 + Long.parseLong(times.group(group + 3));
    }
}
