package org.peerpath.moodle.backup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Words without anything that is no word: marks that turn the direction of others, control characters, HTML. */
final class Plain {
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cc}&&[^\\n\\t]]");
    private static final int LONG_HTML = 1_000_000;

    private Plain() {}

    /** The same without marks that are not seen and change what is. */
    static String seen(String words) {
        return TURNING.matcher(words.replace("\r\n", "\n")).replaceAll("");
    }

    /** One line of words. */
    static String line(String words) {
        return seen(words).replaceAll("\\s+", " ").strip();
    }

    /** A name, which may have been written in HTML. */
    static String title(String words) {
        var whole = words.length() > LONG_HTML ? words.substring(0, LONG_HTML) : words;
        return line(
                whole.indexOf('<') >= 0 || whole.indexOf('&') >= 0
                        ? Jsoup.parseBodyFragment(whole).text()
                        : whole);
    }

    static String shortened(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }

    static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    /** The path of a file as a link of Moodle names it. */
    static String path(String link) {
        var bare = link.replaceFirst("[?#].*$", "").replace("+", "%2B");
        try {
            var path = URLDecoder.decode(bare, StandardCharsets.UTF_8);
            return path.startsWith("/") ? path : "/" + path;
        } catch (IllegalArgumentException notEncoded) {
            return bare.startsWith("/") ? bare : "/" + bare;
        }
    }

    /** The last part of a path. */
    static String name(String path) {
        return line(path.substring(path.lastIndexOf('/') + 1));
    }

    /** A name of a file without its ending. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
