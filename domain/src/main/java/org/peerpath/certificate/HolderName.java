package org.peerpath.certificate;

import java.text.Normalizer;
import java.util.Locale;

/** Compares the name somebody typed with the name on a certificate, without ever showing the latter. */
public final class HolderName {
    private HolderName() {}

    /** Whether both are the same name; case, spaces and the way accents are typed do not matter. */
    public static boolean same(String typed, String held) {
        return plain(typed).equals(plain(held));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("\\p{Cf}", "")
                .replace('’', '\'')
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
