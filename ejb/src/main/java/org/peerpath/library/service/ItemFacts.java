package org.peerpath.library.service;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerpath.library.Audience;
import org.peerpath.library.EvidenceKind;

/** What only the page of an item shows: where it is, how it may be used, who can use it. */
public record ItemFacts(
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String doi,
        @Nullable String licence,
        EvidenceKind evidence,
        Set<Audience> audiences,
        boolean transcript,
        boolean subtitles,
        boolean audioDescription) {

    /** Where "open it" leads: the address itself, else the resolver of DOIs. */
    public @Nullable String link() {
        return url != null ? url : doi != null ? "https://doi.org/" + doi : null;
    }

    public boolean isOpen() {
        return licence != null;
    }
}
