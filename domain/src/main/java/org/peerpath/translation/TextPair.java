package org.peerpath.translation;

/**
 * A translation and what it was made from.
 *
 * @param place under which it is remembered
 * @param language of the translation
 */
public record TextPair(String place, String language, String sourceHash, String targetHash) {

    public static TextPair of(MultilingualText text, String source, String language) {
        return new TextPair(text.memory(), language, WordsHash.of(text.in(source)), WordsHash.of(text.in(language)));
    }
}
