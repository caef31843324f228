package org.peerpath.translation.xliff;

import org.jspecify.annotations.Nullable;

/**
 * One unit of a file that came in.
 *
 * @param line where it begins
 * @param target nothing where none was written
 * @param translated whether somebody there said that it is translated
 * @param was the hash of what stood here when the file was made; empty where it is not told
 * @param foreign an element in the target that was not in the file before; empty where there is none
 */
public record XliffUnit(
        String id, int line, String source, @Nullable String target, boolean translated, String was, String foreign) {}
