package org.peerpath.programme;

import java.util.List;

/**
 * One thing in a programme file that cannot be taken as it is.
 *
 * @param line from 1; 0 where no line can be named
 * @param path where in the file, such as {@code awards[0].requirement}
 * @param fault what is wrong, and what is expected there
 * @param values what fills the places of its sentence; a long one is cut
 */
public record ProgrammeFileProblem(int line, String path, FileFault fault, List<String> values) {
    private static final int LONGEST = 200;

    public ProgrammeFileProblem {
        path = cut(path);
        values = values.stream().map(ProgrammeFileProblem::cut).toList();
    }

    /** What is wrong, in English. */
    public String sentence() {
        return fault.in(values);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    @Override
    public String toString() {
        return "Line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + sentence();
    }
}
