package org.peerpath.kernel.web;

import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;

/** The id at the end of an address: {@code /item/1234}. */
public final class PathId {
    private PathId() {}

    /**
     * The id as a number.
     *
     * @throws NotFound if it is none: an address with something else there does not exist
     */
    public static long of(@Nullable String typed) {
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(typed);
    }
}
