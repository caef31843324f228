package org.peerpath.moodle.service;

import java.util.List;

/**
 * What somebody chose to take over.
 *
 * @param places for each section in order, the code of a module, {@link #NEW} or {@link #OUT}
 * @param quizzes whether its quizzes come too
 */
public record Chosen(List<String> places, boolean quizzes) {
    /** A module of its own is made for the section. */
    public static final String NEW = "*";

    /** The section is left out. */
    public static final String OUT = "-";

    public Chosen {
        places = List.copyOf(places);
    }
}
