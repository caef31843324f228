package org.peerpath.print.service;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins letters of the Arabic script, Persian, Urdu and Kurdish ones included: each takes the form its neighbours ask for,
 * from Unicode's own tables. A letter that would have to join and has no such form is refused, since an unjoined name is
 * a misspelt one.
 */
final class ArabicLetters {
    private static final int LAM = 0x0644;
    private static final int KURDISH_E = 0x06D5;
    private static final int HEH_AT_THE_END = 0xFEEA;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int LAST_FORM = 0xFEFC;
    private static final int FIRST_FORM = 0xFB50;

    /** Kurdish letters that Unicode gives no forms: drawn as the letter they are made of, with the mark above. */
    private static final Map<Integer, Integer> WITH_SMALL_V = Map.of(0x06CE, 0x06CC, 0x06B5, LAM);

    private static final int SMALL_V = 0x065A;

    /** Letter (or lam with alef) and form → the character that is drawn. */
    private static final Map<String, Integer> FORMS = forms();

    private final int[] letters;
    private final StringBuilder joined = new StringBuilder();

    private ArabicLetters(String text) {
        letters = text.codePoints().toArray();
    }

    static String joined(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                ? new ArabicLetters(text).join()
                : text;
    }

    /** Says how its neighbours join and is itself not drawn. */
    static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    private String join() {
        for (var i = 0; i < letters.length; i++) {
            var c = letters[i];
            var before = joinsForward(neighbour(i, -1));
            if (c == LAM
                    && i + 1 < letters.length
                    && FORMS.containsKey(key(pair(letters[i + 1]), form(before, false)))) {
                joined.appendCodePoint(formOf(pair(letters[++i]), form(before, false)));
            } else if (takesForms(c)) {
                var after = joinsForward(c) && joinsBack(neighbour(i, 1));
                append(c, form(before && joinsBack(c), after));
            } else if (!isJoiner(c)) {
                joined.appendCodePoint(c);
            }
        }
        return joined.toString();
    }

    private void append(int letter, int form) {
        var base = WITH_SMALL_V.get(letter);
        if (base == null) {
            joined.appendCodePoint(formOf(Character.toString(letter), form));
        } else {
            joined.appendCodePoint(formOf(Character.toString(base), form)).appendCodePoint(SMALL_V);
        }
    }

    private static int formOf(String letter, int form) {
        var drawn = FORMS.get(key(letter, form));
        if (drawn != null) {
            return drawn;
        }
        if (form != DecompositionType.ISOLATED) {
            throw new UnjoinedLetter();
        }
        return letter.codePointAt(0);
    }

    /** The next letter in that direction, marks above and below left aside; 0 at the edge. */
    private int neighbour(int from, int step) {
        for (var i = from + step; i >= 0 && i < letters.length; i += step) {
            if (joiningType(letters[i]) != JoiningType.TRANSPARENT) {
                return letters[i];
            }
        }
        return 0;
    }

    private static int form(boolean before, boolean after) {
        if (before) {
            return after ? DecompositionType.MEDIAL : DecompositionType.FINAL;
        }
        return after ? DecompositionType.INITIAL : DecompositionType.ISOLATED;
    }

    private static boolean takesForms(int c) {
        var type = joiningType(c);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING;
    }

    private static boolean joinsForward(int c) {
        var type = joiningType(c);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBack(int c) {
        return takesForms(c) || joiningType(c) == JoiningType.JOIN_CAUSING;
    }

    private static int joiningType(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    private static String pair(int alef) {
        return Character.toString(LAM) + Character.toString(alef);
    }

    private static String key(String letter, int form) {
        return letter + '/' + form;
    }

    /** A letter would have to join its neighbour and has no form for it. */
    static final class UnjoinedLetter extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Map<String, Integer> forms() {
        var forms = new HashMap<String, Integer>();
        for (var c = FIRST_FORM; c <= LAST_FORM; c++) {
            var letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            if (letter.length() == 1 || (letter.length() == 2 && letter.charAt(0) == LAM)) {
                var form = UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE);
                forms.putIfAbsent(key(letter, form), c);
            }
        }
        // Written like a heh, but with no forms of its own in Unicode.
        forms.put(key(Character.toString(KURDISH_E), DecompositionType.FINAL), HEH_AT_THE_END);
        return Map.copyOf(forms);
    }
}
