package org.peerpath.translation.service;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A translation that was not taken over, since somebody else wrote meanwhile.
 *
 * @param source what the original says now, where it is the original that changed
 * @param theirs what stands there now, where it is the translation
 * @param by who wrote there last, if they are still here
 */
public record NotWritten(String place, @Nullable String source, @Nullable String theirs, @Nullable String by)
        implements Serializable {

    /** Whether it is the original that changed. */
    public boolean isOriginal() {
        return source != null;
    }
}
