package org.peerpath.kernel.web;

import org.jspecify.annotations.Nullable;
import org.peerpath.kernel.NotFound;

/** What an address asks for: {@code /workshop/12}. */
public final class Asked {
    private Asked() {}

    /**
     * What the address names, or what was found for it.
     *
     * @throws NotFound where it names nothing: an address with something else there does not exist
     */
    public static <T> T orNotFound(@Nullable T given) {
        if (given == null) {
            throw new NotFound();
        }
        return given;
    }
}
