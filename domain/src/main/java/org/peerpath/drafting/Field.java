package org.peerpath.drafting;

import java.util.List;

/**
 * One thing that can be said about a part of a programme.
 *
 * @param key where it stands, below the part: {@code workload:time}; empty where the part itself is the text
 * @param needed whether it has to be there
 * @param among the constants that can be chosen; empty where there is no choice or it is among parts of the programme
 * @param refers the list whose items can be chosen: {@code modules}
 * @param otherwise what holds where nothing is written
 * @param least the smallest number
 * @param most the greatest number, or the longest text
 */
public record Field(
        String key,
        FieldKind kind,
        boolean needed,
        List<String> among,
        String refers,
        String otherwise,
        int least,
        int most) {

    /** Longer than any sentence, and shorter than what would fill a file. */
    public static final int LONGEST = 4000;

    public Field {
        among = List.copyOf(among);
    }

    static Field of(String key, FieldKind kind) {
        return new Field(key, kind, false, List.of(), "", "", 0, kind == FieldKind.LINE ? 255 : LONGEST);
    }

    static Field number(String key, int least, int most) {
        return new Field(key, FieldKind.NUMBER, false, List.of(), "", "", least, most);
    }

    static Field flag(String key, boolean otherwise) {
        return new Field(key, FieldKind.FLAG, false, List.of(), "", String.valueOf(otherwise), 0, 0);
    }

    static Field one(String key, String... among) {
        return new Field(key, FieldKind.ONE, false, List.of(among), "", "", 0, 0);
    }

    static Field some(String key, String... among) {
        return new Field(key, FieldKind.SOME, false, List.of(among), "", "", 0, 0);
    }

    /** The same, among the items of a list. */
    Field from(String list) {
        return new Field(key, kind, needed, among, list, otherwise, least, most);
    }

    Field must() {
        return new Field(key, kind, true, among, refers, otherwise, least, most);
    }

    Field upTo(int length) {
        return new Field(key, kind, needed, among, refers, otherwise, least, length);
    }

    /** The word under which its label is found. */
    public String word() {
        return key.isEmpty() ? "text" : key.replace(':', '-');
    }
}
