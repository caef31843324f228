package org.peerpath.moodle.backup;

/** A file that the backup names: where in the course it belongs, and by which SHA-1 the archive has it. */
record RawFile(String hash, String context, String area, String item, String path) {}
