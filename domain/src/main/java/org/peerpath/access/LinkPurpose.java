package org.peerpath.access;

import java.time.Duration;

/** What a link in a letter to somebody with an account opens. */
public enum LinkPurpose {
    /** Choosing a new password, as the old one was forgotten. */
    NEW_PASSWORD(Duration.ofHours(1)),
    /** Saying that letters reach the new address. */
    NEW_ADDRESS(Duration.ofDays(1));

    private final Duration valid;

    LinkPurpose(Duration valid) {
        this.valid = valid;
    }

    public Duration valid() {
        return valid;
    }
}
