package org.peerpath.placement.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.peerpath.kernel.Localised;
import org.peerpath.placement.Capacity;

/**
 * An agreement as it is read and signed.
 *
 * @param hash what a signature carries, so that exactly these words are signed
 * @param maySign whether the reader can sign it now
 */
public record AgreementView(
        PlacementFacts facts,
        Localised title,
        int number,
        String language,
        String terms,
        String hash,
        List<Signed> signatures,
        boolean maySign)
        implements Serializable {
    public AgreementView {
        signatures = List.copyOf(signatures);
    }

    /** The terms, paragraph by paragraph. */
    public List<String> paragraphs() {
        return Arrays.asList(terms.split("\n\n", -1));
    }

    /** Whose signatures are still missing. */
    public List<Capacity> missing() {
        return Arrays.stream(Capacity.values())
                .filter(c -> signatures.stream().noneMatch(s -> s.capacity() == c))
                .toList();
    }

    /** A signature that is there. */
    public record Signed(Capacity capacity, long personId, String name, Instant at) implements Serializable {}
}
