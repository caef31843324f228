package org.peerpath.moodle.backup;

/**
 * An activity of the course.
 *
 * @param leaf what its own file says; a name without anything where that is not read
 */
record RawActivity(String id, String kind, String title, String section, String context, boolean hidden, Leaf leaf) {}
