package org.peerpath.translation;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text of a programme that is written in each language.
 *
 * @param place where it stands: {@code modules,m1,title} in the file, {@code learning,m1,4711,body} of what a module holds
 * @param called how the thing is called that it belongs to, for whoever translates it elsewhere
 * @param key of what it says there: {@code title}, {@code levels:SECURE}
 * @param most how many letters it may have
 * @param oneLine whether it is a title, and never breaks
 * @param words by language tag; no empty ones
 */
public record MultilingualText(
        String place, String called, String key, int most, boolean oneLine, Map<String, String> words)
        implements Serializable {
    /** The first step of what modules hold, which lies beside the file. */
    public static final String LEARNING = "learning";

    public MultilingualText {
        var said = new LinkedHashMap<>(words);
        said.values().removeIf(String::isBlank);
        words = Collections.unmodifiableMap(said);
    }

    /** What it says in that language; empty if nothing. */
    public String in(String language) {
        return WordsHash.plain(words.getOrDefault(language, ""));
    }

    public boolean isLearning() {
        return place.startsWith(LEARNING + ",");
    }

    /**
     * Under which place its translations are remembered. Items of lists that are only counted, and what modules hold, are
     * known by their words alone: so nothing is asked twice when something is added before them, or when a new version
     * begins with a copy.
     */
    public String memory() {
        return isLearning() ? LEARNING + place.substring(place.lastIndexOf(',')) : place.replaceAll("~\\d+", "~");
    }
}
