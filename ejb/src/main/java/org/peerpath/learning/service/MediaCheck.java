package org.peerpath.learning.service;

import static org.peerpath.learning.LearningRule.A_FILE_IS_NOT_EMPTY;
import static org.peerpath.learning.LearningRule.A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN;
import static org.peerpath.learning.LearningRule.A_FILE_IS_SMALL_ENOUGH;
import static org.peerpath.learning.LearningRule.CAPTIONS_ARE_WEBVTT;

import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;
import org.peerpath.learning.FileUse;
import org.peerpath.learning.ItemKind;
import org.peerpath.learning.WebVtt;

/**
 * Looks into a file that somebody gave, whatever it calls itself, and lets through what a browser shows without running
 * anything: no HTML, no SVG, no documents with macros. A picture is drawn anew, and what else was in its file stays behind.
 */
final class MediaCheck {
    static final int BYTES_MAX = 8_000_000;

    private static final int NAME_MAX = 100;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    private static final Map<ItemKind, Set<String>> ALLOWED = Map.of(
            ItemKind.FILE,
            Set.of(
                    "application/pdf",
                    "text/plain",
                    OFFICE + "wordprocessingml.document",
                    OFFICE + "spreadsheetml.sheet",
                    OFFICE + "presentationml.presentation",
                    OPEN + "text",
                    OPEN + "spreadsheet",
                    OPEN + "presentation"),
            ItemKind.IMAGE,
            Set.of("image/png", "image/jpeg"),
            ItemKind.VIDEO,
            Set.of("video/mp4", "video/webm", "video/x-m4v"),
            ItemKind.AUDIO,
            Set.of("audio/mpeg", "audio/mp4", "audio/ogg", "audio/vorbis", "audio/opus", "audio/vnd.wave"));

    /** What browsers call what was found. */
    private static final Map<String, String> SERVED = Map.of(
            "video/x-m4v", "video/mp4",
            "audio/vorbis", "audio/ogg",
            "audio/opus", "audio/ogg",
            "audio/vnd.wave", "audio/wav",
            "text/plain", "text/plain;charset=UTF-8");

    private static final Tika TIKA = new Tika();

    private MediaCheck() {}

    /**
     * What was found, ready to be kept.
     *
     * @param name without anything that a name of a file must not have
     */
    record Found(byte[] bytes, String mediaType, String name) {}

    static Found check(ItemKind kind, FileUse use, byte[] bytes, String name) {
        A_FILE_IS_NOT_EMPTY.require(bytes.length > 0);
        A_FILE_IS_SMALL_ENOUGH.require(bytes.length <= BYTES_MAX);
        if (use == FileUse.CAPTIONS) {
            var captions = WebVtt.read(bytes).orElseThrow(CAPTIONS_ARE_WEBVTT::violated);
            return new Found(captions, "text/vtt;charset=UTF-8", plain(name));
        }
        var type = TIKA.detect(bytes, name);
        A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN.require(
                ALLOWED.getOrDefault(kind, Set.of()).contains(type));
        if (kind == ItemKind.IMAGE) {
            var drawn = Picture.drawnAnew(bytes, type);
            return new Found(drawn.bytes(), drawn.mediaType(), plain(name));
        }
        return new Found(bytes, SERVED.getOrDefault(type, type), plain(name));
    }

    /** As what it can be shown, by what is in it. */
    static ItemKind kindOf(byte[] bytes, String name) {
        A_FILE_IS_NOT_EMPTY.require(bytes.length > 0);
        var type = TIKA.detect(bytes, name);
        return ALLOWED.entrySet().stream()
                .filter(kind -> kind.getValue().contains(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(A_FILE_IS_OF_A_KIND_THAT_CAN_BE_SHOWN::violated);
    }

    /** The last part of what it was called, in letters that every system bears. */
    static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var kept = last.replaceAll("[^\\p{L}\\p{N}._ -]", "").strip().replaceFirst("^[.]+", "");
        var end = kept.length() > NAME_MAX ? kept.substring(kept.length() - NAME_MAX) : kept;
        return end.isEmpty() ? "file" : end;
    }
}
