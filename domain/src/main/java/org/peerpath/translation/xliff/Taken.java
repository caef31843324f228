package org.peerpath.translation.xliff;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.peerpath.translation.MultilingualText;

/**
 * One unit of a file and what becomes of it.
 *
 * @param text where it goes; nothing if it is unknown
 * @param id as the file has it
 * @param line where it stands in the file
 * @param before what stands here now
 * @param after what the file says
 */
public record Taken(Outcome outcome, @Nullable MultilingualText text, String id, int line, String before, String after)
        implements Serializable {

    public Taken as(Outcome other) {
        return new Taken(other, text, id, line, before, after);
    }
}
