package org.peerpath.programme;

/**
 * One thing in a programme file that cannot be taken as it is.
 *
 * @param line from 1; 0 where no line can be named
 * @param path where in the file, such as {@code awards[0].requirement}
 * @param sentence what is wrong, and what is expected there
 */
public record ProgrammeFileProblem(int line, String path, String sentence) {

    @Override
    public String toString() {
        return "Line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + sentence;
    }
}
