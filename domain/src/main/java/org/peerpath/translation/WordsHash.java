package org.peerpath.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what words are known again: the same letters, however their lines end. */
public final class WordsHash {
    private WordsHash() {}

    public static String of(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain(words).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words with one kind of line end, and nothing around them. */
    public static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
