package org.peerpath.moodle;

/**
 * Something to know about a part of a course that was brought along.
 *
 * @param about what it concerns, by name: a file, a question; nothing where it is the whole part
 */
public record Remark(RemarkKind kind, String about) {
    private static final int LONGEST = 160;

    public Remark {
        about = about.length() > LONGEST ? about.substring(0, LONGEST - 1) + "…" : about;
    }

    public static Remark of(RemarkKind kind) {
        return new Remark(kind, "");
    }
}
