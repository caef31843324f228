package org.peerpath.kernel.web;

import jakarta.enterprise.inject.spi.CDI;

/**
 * A request was refused before anything of ours was done for it. Nothing here depends on who hears of it: the feature that
 * knows people writes it down.
 *
 * @param path what was asked for, as it stands in the address
 */
public record Refused(Why why, String path) {
    /** Why a request is refused. */
    public enum Why {
        /** The roles of whoever asks do not open it. */
        ROLE,
        /** A page of another site sent it. */
        OTHER_SITE
    }

    static void tell(Why why, String path) {
        CDI.current().getBeanManager().getEvent().select(Refused.class).fire(new Refused(why, path));
    }
}
