package org.peerpath.learning.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The site in a web address. */
final class Hosts {
    private Hosts() {}

    /** @param address one that was found safe when it was stored */
    static String of(@Nullable String address) {
        return address == null
                ? ""
                : String.valueOf(URI.create(address).getHost()).replaceFirst("^www\\.", "");
    }
}
