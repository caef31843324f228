package org.peerpath.drafting.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerpath.drafting.Clash;

/**
 * What became of a form.
 *
 * @param clashes what somebody else changed meanwhile, and which therefore was not written
 * @param by who wrote at this place last
 */
public record Filled(List<Clash> clashes, @Nullable StepRow by, Instant at) {
    public Filled {
        clashes = List.copyOf(clashes);
    }
}
