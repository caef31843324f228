package org.peerpath.translation.xliff;

/**
 * The place of a text as the id of a unit, which may only have letters that XML takes in a name: {@code modules:m1:title}.
 * The same place has the same id in each file.
 */
public final class UnitId {
    private UnitId() {}

    public static String of(String place) {
        var id = new StringBuilder();
        place.codePoints().forEach(letter -> {
            if (letter == ',') {
                id.append(':');
            } else if (letter == '~') {
                id.append("_-");
            } else if (isPlain(letter)) {
                id.appendCodePoint(letter);
            } else {
                id.append('_').append(Integer.toHexString(letter)).append('_');
            }
        });
        return id.toString();
    }

    private static boolean isPlain(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '-'
                || letter == '.';
    }
}
