package org.peerpath.learning.service;

import org.jspecify.annotations.Nullable;

/**
 * What came of saving.
 *
 * @param version from which to go on
 * @param theirs what somebody else wrote meanwhile; nothing was saved then
 */
public record WordsKept(long version, @Nullable WordsRow theirs) {
    public boolean isConflict() {
        return theirs != null;
    }
}
