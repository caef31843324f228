package org.peerpath.placement.web;

import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;

/** What an address names. */
final class Asked {
    private Asked() {}

    /** @throws NotFound where the address names nothing, or no number */
    static <T> T orNotFound(@Nullable T given) {
        if (given == null) {
            throw new NotFound();
        }
        return given;
    }
}
