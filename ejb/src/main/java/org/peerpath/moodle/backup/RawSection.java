package org.peerpath.moodle.backup;

import java.util.List;

/** A section of the course, and the numbers of its activities in order. */
record RawSection(String id, int number, String title, String summary, boolean hidden, List<String> sequence) {}
