package org.peerpath.access.web;

import java.util.Optional;

/** Where somebody goes who signs out, if there is something to say to them before they leave. Asked before they are out. */
public interface Farewell {
    /** A path of this site, or nothing. */
    Optional<String> page();
}
